audit-title = تواريخ { $site }
audit-kicker = تدقيق في تواريخ التعديل
audit-none = لا تاريخ تعديل خاطئ
audit-headline = { $falsely ->
    [one] تاريخ تعديل واحد من أصل { $claimed } خاطئ
    [two] تاريخا تعديل من أصل { $claimed } خاطئان
    [few] { $falsely } تواريخ تعديل من أصل { $claimed } خاطئة
   *[other] { $falsely } تاريخ تعديل من أصل { $claimed } خاطئ
}
audit-standfirst = حين نقرأ تحت العنوان « عُدّل في »، نفهم أن هيئة التحرير غيّرت النص. يقارن هذا التدقيق كل تاريخ في الملف بما هو ممكن، ويقول أيها لا يعني ذلك.
audit-texts = نصوص منشورة
audit-claimed = تقول إنها عُدّلت
audit-false = خطأً
audit-believable = دون ما ينفي ذلك
audit-drawing = تواريخ التعديل شهرا بشهر
audit-drawing-words = في أعلى شهر { $most }. بالأحمر ما هو خاطئ، وبالأسود ما لا شيء ينفيه.
audit-figures = أرقام كل شهر
audit-month = الشهر
audit-stamps = مختومة بالجملة
audit-stamp-day = { $day }، من { $from } إلى { $to }
audit-stamp-days = من { $from } إلى { $to }
audit-stamp-words = { $texts } من النصوص القديمة، المنشورة بين { $oldest } و{ $newest }، تقول كلها إنها عُدّلت { $minutes ->
    [one] في دقيقة واحدة
   *[other] خلال { $minutes } دقيقة، أي { $pace } في الدقيقة
}. وحين تمس هذه الهيئة نصوصا قديمة، فعادة ما تمس { $usual } في الساعة. آلة هي التي كتبت هذه التواريخ: تغيير نظام أو تحويل أو تنظيف.
audit-impossible = مستحيلة
audit-impossible-words = نصوص تقول إنها عُدّلت بعد اليوم: { $count }.
audit-clocks = ساعتان
audit-clocks-words = يعطي الملف كل تاريخ مرتين: بساعة الجريدة وبالتوقيت العالمي. وبحسب منطقة { $zone }، فإن { $apart } من أصل { $pairs } زوج لا تدل على لحظة واحدة.
audit-clocks-fine = تاريخا كل زوج ({ $pairs }) لحظة واحدة في منطقة { $zone }.
audit-minutes = الفارق (بالدقائق)
audit-pairs = أزواج
audit-method = كيف يُعرف ذلك
audit-method-words = النص قديم إذا مر عليه يوم أو أكثر. اثنا عشر نصا قديما تُعدّل في خمس دقائق، أو أربعون في ساعة وأكثر من المعتاد بعشر مرات: لا يد تفعل ذلك. وما عدّله الناس في تلك الدقائق نفسها لا يتميز عنها ويُحسب مع الآلة. والتاريخ الذي لا شيء ينفيه ليس مثبتا بذلك، فقد يأتي من فاصلة. ولم يُغيَّر أي تاريخ.
audit-guessed = استُنتجت منطقة { $zone } من التواريخ: فهي تفسر { $fits } من أصل { $asked }.
audit-given = قورنت التواريخ بمنطقة { $zone }.
audit-unmodified = نصوص لم تُعدّل قط: { $count }.
audit-absent = نصوص لا يعطي الملف تاريخ تعديلها: { $count }.
audit-before = نصوص كان آخر عمل عليها قبل صدورها، كما يحدث لما بُرمج نشره: { $count }.
audit-list = النصوص
audit-group-stamped = مختومة بالجملة
audit-group-to-come = عُدّلت في المستقبل
audit-group-clocks = ساعتاها لا تتفقان
audit-more = و{ $count } أخرى في الجدول الكامل (--csv)
audit-text = النص
audit-published = نُشر
audit-modified = « عُدّل »
audit-foot = { $file }، دُقق في { $at } بواسطة Rotative { $version }، بساعة { $zone }.
number = { $n }
