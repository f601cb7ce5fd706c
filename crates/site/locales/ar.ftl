# Frame of every page
skip = إلى المحتوى
title-separator = ،{" "}
editions = الطبعات
search = بحث
follow = تابعونا
sections = الأقسام
site-map = خريطة الموقع
policies = الجريدة وقواعدها
pages = صفحات أخرى
list-comma = ،{" "}
list-and = {" "}و
colon = :{" "}

# Who, when, what kind
by = بقلم { $names }
newsroom = هيئة التحرير
published = نشر في { $time }
updated = تحيين في { $time }
updated-what = : { $note }
partner = شريك
partner-content = محتوى شريك.
partner-paid = نص قدمه وأدى ثمنه: { $name }
partner-not-us = لم تشارك هيئة التحرير في هذا المحتوى.
until = إلى غاية { $date }
articles =
    { $count ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالا
       *[other] { $count } مقال
    }

# Front
front-empty = العدد الأول قيد الإعداد، وسيصدر هنا.
wire = آخر الأخبار
wire-order = كل شيء، بالترتيب
wire-all = كل أخبار اليوم
analyses = تحليلات
notices = بلاغات مالية
notices-about = نصوص المصدرين كاملة، تنشر للجميع في الثانية نفسها، ولا تغير فيها هيئة التحرير شيئا.
notices-all = كل البلاغات
events = مواعيد
images = بالصور
follow-paper = تابعوا { $name }

# Article
age =
    { $years ->
        [one] مر على نشر هذا المقال أكثر من سنة.
        [two] مر على نشر هذا المقال أكثر من سنتين.
        [few] مر على نشر هذا المقال أكثر من { $years } سنوات.
       *[other] مر على نشر هذا المقال أكثر من { $years } سنة.
    }
note-correction = تصويب، في { $time }.
note-clarification = توضيح، في { $time }.
kind-correction = تصويب
kind-clarification = توضيح
see-difference = ما الذي تغير
read-also = اقرأ أيضا
read-next = اقرأ بعد هذا
around-article = حول المقال
same-file = في هذا الملف
share = مشاركة
copy-link = نسخ الرابط
link-copied = تم نسخ الرابط.
share-sheet = إرسال…
history =
    { $count ->
        [one] سجل المقال
       *[other] سجل المقال ({ $count })
    }
report-error = الإبلاغ عن خطأ
topics = مواضيع
sources = المصادر.
independence = الاستقلالية.
rights-holder = © { $years } { $holder }.
rights-mining-reserved = التنقيب في النصوص والمعطيات، بما فيه تدريب النماذج، بإذن مكتوب.
rights-training-reserved = التنقيب في النصوص والمعطيات مباح، وتدريب النماذج بإذن مكتوب.
rights-mining-allowed = التنقيب في النصوص والمعطيات مباح، بما فيه تدريب النماذج.
rights-license = النص مرخص.
rights-reuse = يجوز اقتباس مقتطفات مع رابط؛ أما نقل النص فيلزمه إذن مكتوب.
ask-permission = طلب إذن

# Gallery, video, live
gallery-count =
    { $count ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
       *[other] { $count } صورة
    }
gallery-place = { $place }/{ $count }
video-fallback = لا يستطيع هذا المتصفح تشغيل الفيديو.
video-download = تحميل الملف
transcript = النص المكتوب
live-open = مباشر.
live-closed = انتهت هذه التغطية في { $time }.
live-reload = إعادة تحميل الصفحة
live-pinned = أهم ما في الأمر
live-empty = لم تبدأ التغطية بعد.

# History of an article
history-title = سجل المقال
history-about = كل صيغة منشورة بتاريخها وسببها. أحدثها في الأعلى.
revision = الصيغة { $number }
revision-hidden = لم تعد هذه الصيغة متاحة للقراءة.
revision-redacted = أتلف نص هذه الصيغة، وبقي قيدها في السجل.
nature-first = أول نشر
nature-typo = خطأ في الكتابة
nature-update = تحيين
nature-clarification = توضيح
nature-correction = تصويب
nature-reply = حق الرد
nature-withdrawal = سحب
nature-redaction = حذف النص

# Lists
wire-about = كل ما ننشره، بترتيب نشره.
wire-empty = لم ينشر شيء بعد.
section-lead = في صدارة القسم
section-empty = ينتظر هذا القسم مقاله الأول.
feed = خلاصة RSS
topic = موضوع
topic-empty = لا مقال في هذا الموضوع بعد.
byline-empty = لا مقال بهذا التوقيع بعد.
archive = الأرشيف
archive-about =
    { $count ->
        [zero] لا مقالات بعد.
        [one] مقال واحد، في تاريخه.
        [two] مقالان، كل في تاريخه.
        [few] { $count } مقالات، كل في تاريخه. صفحات الأرشيف لا تتغير.
        [many] { $count } مقالا، كل في تاريخه. صفحات الأرشيف لا تتغير.
       *[other] { $count } مقال، كل في تاريخه. صفحات الأرشيف لا تتغير.
    }
archive-empty = يفتح الأرشيف مع أول مقال.
month-headlines = عناوين الشهر
day-empty = لم ينشر شيء في ذلك اليوم.
corrections = تصويبات وتوضيحات
corrections-about = ما كتبناه خطأ أو بما قد يضلل، وما كان ينبغي أن يقرأ. يبقى التصويب أسفل المقال، أو في أعلاه إن كان جسيما.
corrections-empty = لم ينشر أي تصويب.

# Policies and permission
policy-updated = آخر تحيين للصفحة في { $time }.
permission = طلب إذن
permission-about = تريدون نقل مقال أو صورة أو قاعدة معطيات؟ أخبرونا ما هي ولأي استعمال. نجيب عن كل طلب.
permission-for = يتعلق طلبكم بما يلي:
permission-send = إرسال الطلب
permission-privacy = لا تستعمل أجوبتكم إلا لمعالجة هذا الطلب، وتحذف بعد سنتين من الطلب.
form-errors =
    { $count ->
        [one] جواب واحد يحتاج إلى مراجعة
        [two] جوابان يحتاجان إلى مراجعة
        [few] { $count } أجوبة تحتاج إلى مراجعة
       *[other] { $count } جوابا يحتاج إلى مراجعة
    }
form-optional = (اختياري)
form-choose = اختر…
thanks = شكرا، وصل طلبكم
thanks-reference = رقمه { $reference }، فاذكروه إذا كاتبتمونا من جديد.
thanks-answer = سيصلكم الجواب قبل { $date }.
back-to-article = العودة إلى المقال
follow-about = بلا حساب وبلا تعقب: تفتح الخلاصة في القارئ الذي تختارونه.
feeds-sections = خلاصة لكل قسم
feeds-paper = خلاصات الجريدة
feed-latest = كل المقالات
follow-latest = آخر المقالات، من دون الأخبار القصيرة.
follow-corrections = كل تصويب وكل توضيح وكل سحب، مع بيانه.
note-withdrawal = سحب، في { $time }.
severity-major = خطأ جسيم

# What could not be served
today-first = في صدارة اليوم
ways-on = تابعوا من هنا
suspended = هذا المقال قيد التحقق
suspended-about = سحبته هيئة التحرير من القراءة ريثما تتحقق من نقطة فيه. سيعود مصححا إن لزم الأمر، أو تقول هذه الصفحة لماذا لا يعود.
withdrawn = مقال مسحوب
withdrawn-first = نشر في
withdrawn-on = سحب في
withdrawn-reason = السبب
withdrawn-replacement = اقرأ بدلا منه
failure = خطأ { $status }
failure-reference = اذكروا هذا الرقم إذا كاتبتمونا: { $reference }.
failure-title-404 = لا توجد هذه الصفحة
failure-about-404 = قد يكون العنوان ناقصا، أو لم ينشر المقال قط. عنوان المقال لا يتغير، ولو انتقل لكنتم فيه الآن.
failure-title-410 = أزيلت هذه الصفحة
failure-about-410 = كانت موجودة ولن تعود.
failure-title-500 = عطل من جهتنا
failure-about-500 = تعذر إعداد الصفحة. أخبر الفريق التقني؛ أعيدوا المحاولة بعد لحظة.
failure-title-503 = تعود الجريدة بعد لحظة
failure-about-503 = الخادم مشغول أو قيد الصيانة. لم يضع شيء؛ أعيدوا تحميل الصفحة بعد دقيقة.

# What handlers say: labels, kinds, times of lists
label-exclusive = حصري
label-document = وثيقة
label-interview = حوار
label-live = مباشر
label-release = بلاغ
label-partner = شريك
kind-analysis = تحليل
kind-opinion = رأي
kind-interview = حوار
kind-data = معطيات
kind-gallery = بالصور
kind-video = فيديو
kind-live = مباشر
kind-brief = باختصار
at-today = اليوم، { $time }
at-yesterday = أمس، { $time }
image-count =
    { $count ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }

# Ways on
way-front = الصفحة الأولى
way-wire = آخر الأخبار
way-archive = الأرشيف
way-contact = راسلونا
foot-sections = الأقسام
foot-read = للقراءة
foot-paper = الجريدة
older = الأقدم
newer = الأحدث
archive-here = أرشيف هذا اليوم
share-mail = بالبريد الإلكتروني
share-whatsapp = عبر واتساب
follow-wire = آخر الأخبار
follow-wire-promise = كل ما ننشره بترتيبه، بلا حساب وبلا تعقب.

# Body
table = جدول
pictures = صور
key-points = أهم النقاط

# Permission
field-name = الاسم
field-email = البريد الإلكتروني
field-email-hint = نجيبكم عليه ولا نستعمله لغير ذلك.
field-organization = المؤسسة أو المقاولة أو المدرسة
field-purpose = لأي استعمال؟
field-purpose-hint = أين ومتى وعلى أي حامل وبأي عدد من النسخ.
error-name = اكتبوا اسمكم
error-email = اكتبوا عنوانا كاملا مثل nom@exemple.ma
error-purpose = بينوا الغرض من الاستعمال
error-too-long = لا تتجاوزوا 2000 حرف

# History and withdrawal
part-headline = العنوان
part-standfirst = المقدمة
part-text = النص
part-byline = التوقيع
part-picture = الصورة
reason-error = خطأ في المضمون
reason-rights = حقوق الغير
reason-privacy = حماية شخص
reason-court-order = قرار قضائي
reason-ethics = إخلال بقواعدنا
