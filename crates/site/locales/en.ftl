# Frame of every page
skip = Skip to content
title-separator = ,{" "}
editions = Editions
search = Search
follow = Follow
sections = Sections
site-map = Site map
policies = The paper and its rules
pages = Other pages
list-comma = ,{" "}
list-and = {" "}and{" "}
colon = :{" "}

# Who, when, what kind
by = By { $names }
newsroom = The newsroom
published = { $time }
updated = Updated { $time }
updated-what = : { $note }
partner = Partner
partner-content = Partner content.
partner-paid = Supplied and paid for by { $name }
partner-not-us = The newsroom had no part in it.
until = until { $date }
articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

# Front
front-empty = The first issue is being prepared. It will appear here.
wire = The wire
wire-order = everything, in order
wire-all = The whole day’s wire
analyses = Analysis
notices = Financial notices
notices-about = Issuers’ full texts, released to everyone at the same second. The newsroom does not edit them.
notices-all = All notices
events = Diary
images = In pictures
follow-paper = Follow { $name }

# Article
age =
    { $years ->
        [one] This article is more than a year old.
       *[other] This article is more than { $years } years old.
    }
note-correction = Correction, { $time }.
note-clarification = Clarification, { $time }.
kind-correction = Correction
kind-clarification = Clarification
see-difference = See what changed
read-also = Read also
read-next = Read next
around-article = Around the article
same-file = In this file
share = Share
copy-link = Copy the link
link-copied = Link copied.
share-sheet = Send…
history =
    { $count ->
        [one] History
       *[other] History ({ $count })
    }
report-error = Report an error
topics = Topics
sources = Sources.
independence = Independence.
rights-holder = © { $years } { $holder }.
rights-mining-reserved = Text and data mining, the training of models included, by written permission.
rights-training-reserved = Text and data mining is allowed; the training of models by written permission.
rights-mining-allowed = Text and data mining is allowed, the training of models included.
rights-license = This text is under a license.
rights-reuse = You may quote with a link; to reproduce the text, ask for written permission.
ask-permission = Ask for permission

# Gallery, video, live
gallery-count =
    { $count ->
        [one] One picture
       *[other] { $count } pictures
    }
gallery-place = { $place }/{ $count }
video-fallback = This browser cannot play the video.
video-download = Download the file
transcript = Transcript
live-open = Live.
live-closed = This live ended on { $time }.
live-reload = Reload the page
live-pinned = Worth knowing
live-empty = The live has not begun.

# History of an article
history-title = History of the article
history-about = Every published version, with its date and its reason. The latest is on top.
revision = Version { $number }
revision-hidden = This version may no longer be read.
revision-redacted = The text of this version was destroyed; its entry in the record remains.
nature-first = first publication
nature-typo = typing error
nature-update = update
nature-clarification = clarification
nature-correction = correction
nature-reply = right of reply
nature-withdrawal = withdrawal
nature-redaction = text removed

# Lists
wire-about = Everything we publish, in the order in which we publish it.
wire-empty = Nothing has appeared yet.
section-lead = First in this section
section-empty = This section awaits its first article.
feed = RSS feed
topic = Topic
topic-empty = No article bears this topic yet.
byline-empty = No article bears this byline yet.
archive = Archive
archive-about =
    { $count ->
        [one] One article, on its date.
       *[other] { $count } articles, each on its date. Archive pages never shift.
    }
archive-empty = The archive opens with the first article.
month-headlines = The month’s headlines
day-empty = Nothing appeared on that day.
corrections = Corrections and clarifications
corrections-about = What we got wrong or put badly, and what should have stood there. A correction stays under the article, or above it when it is grave.
corrections-empty = No correction has been published.

# Policies and permission
policy-updated = Page updated { $time }.
permission = Ask for permission
permission-about = Would you like to reproduce an article, a picture or a data set? Tell us which and what for. We answer every request.
permission-for = Your request is about:
permission-send = Send the request
permission-privacy = Your answers serve this request and nothing else. They are erased two years after the request.
form-errors =
    { $count ->
        [one] One answer needs another look
       *[other] { $count } answers need another look
    }
form-optional = (optional)
form-choose = Choose…
thanks = Thank you, your request has arrived
thanks-reference = Its number is { $reference }; please quote it if you write again.
thanks-answer = You will have an answer before { $date }.
back-to-article = Back to the article
follow-about = No account and no tracking: a feed opens in the reader of your choice.
feeds-sections = A feed for each section
feeds-paper = The paper’s feeds
feed-latest = Every article
follow-latest = The newest articles, without the briefs.
follow-corrections = Every correction, clarification and withdrawal, with its note.
note-withdrawal = Withdrawal, { $time }.
severity-major = Serious error

# What could not be served
today-first = First today
ways-on = Ways on
suspended = This article is being checked
suspended-about = The newsroom took it down while a point is verified. It will return, corrected if need be, or this page will say why it does not.
withdrawn = Article withdrawn
withdrawn-first = Published
withdrawn-on = Withdrawn
withdrawn-reason = Reason
withdrawn-replacement = Read this instead
failure = Error { $status }
failure-reference = Quote this if you write to us: { $reference }.
failure-title-404 = There is no such page
failure-about-404 = The address may be incomplete, or the article was never published. An article’s address does not change; had it moved, you would be there already.
failure-title-410 = This page was removed
failure-about-410 = It existed, and it will not return.
failure-title-500 = Something broke on our side
failure-about-500 = The page could not be made. Our engineers have been told; please try again in a moment.
failure-title-503 = The paper will be back in a moment
failure-about-503 = The server is busy or being looked after. Nothing is lost; reload the page in a minute.

# What handlers say: labels, kinds, times of lists
label-exclusive = Exclusive
label-document = Document
label-interview = Interview
label-live = Live
label-release = Release
label-partner = Partner
kind-analysis = Analysis
kind-opinion = Opinion
kind-interview = Interview
kind-data = Data
kind-gallery = In pictures
kind-video = Video
kind-live = Live
kind-brief = In brief
at-today = Today, { $time }
at-yesterday = Yesterday, { $time }
image-count =
    { $count ->
        [one] One picture
       *[other] { $count } pictures
    }

# Ways on
way-front = Front page
way-wire = Today’s wire
way-archive = The archive
way-contact = Write to us
foot-sections = Sections
foot-read = Read
foot-paper = The paper
older = Older
newer = Newer
archive-here = The archive of that day
share-mail = By mail
share-whatsapp = By WhatsApp
follow-wire = The wire
follow-wire-promise = Everything we publish, in order, without an account and without tracking.

# Body
table = Table
pictures = Pictures
key-points = Key points

# Permission
field-name = Your name
field-email = Your mail address
field-email-hint = We answer there, and use it for nothing else.
field-organization = Organization, company, school
field-purpose = What is it for?
field-purpose-hint = Where, when, in which medium, how many copies.
error-name = write your name
error-email = write a whole address, such as name@example.com
error-purpose = say what it is for
error-too-long = write 2,000 characters at most

# History and withdrawal
part-headline = Headline
part-standfirst = Standfirst
part-text = Text
part-byline = Byline
part-picture = Picture
reason-error = Error of substance
reason-rights = Somebody’s rights
reason-privacy = Protection of a person
reason-court-order = Court order
reason-ethics = Our own rules were not kept
