const kinds=['harbor','fishing','harvest','power','coast','works','road'];
const scene = (p) => ({ kind: 'scene', size: [1200, 800], ...p });
export const catalog = (await Promise.all(kinds.map(k=>import(`./scene/${k}.mjs`)))).flatMap(m=>m.scenes).map(scene);
