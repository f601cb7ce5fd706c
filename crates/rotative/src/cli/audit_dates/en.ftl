audit-title = The dates of { $site }
audit-kicker = An audit of modification dates
audit-none = No modification date is false
audit-headline = { $falsely ->
    [one] One modification date in { $claimed } is false
   *[other] { $falsely } modification dates out of { $claimed } are false
}
audit-standfirst = Under a headline, “modified” should mean that a newsroom changed the text. This audit holds every date of the export against what is possible, and says which of them mean nothing of the kind.
audit-texts = Published texts
audit-claimed = Say that they were modified
audit-false = Falsely
audit-believable = With nothing to speak against it
audit-drawing = Modification dates, month by month
audit-drawing-words = The tallest month holds { $most }. In red, those that are false; in black, those that nothing speaks against.
audit-figures = The figures of each month
audit-month = Month
audit-stamps = Stamped in bulk
audit-stamp-day = { $day }, from { $from } to { $to }
audit-stamp-days = From { $from } to { $to }
audit-stamp-words = { $texts } texts that were old by then, published between { $oldest } and { $newest }, all say that they were modified { $minutes ->
    [one] within one minute
   *[other] within { $minutes } minutes, { $pace } a minute
}. When this newsroom touches old texts, it usually touches { $usual } in the hour. A machine wrote these dates: a change of system, a conversion, a cleaning.
audit-impossible = Impossible
audit-impossible-words = { $count ->
    [one] One text says that it was modified after today.
   *[other] { $count } texts say that they were modified after today.
}
audit-clocks = Two clocks
audit-clocks-words = The export gives every date twice: by the newspaper’s clock and in universal time. Held against the zone { $zone }, { $apart } pairs out of { $pairs } are not one instant.
audit-clocks-fine = Both dates of every pair ({ $pairs }) are one instant in the zone { $zone }.
audit-minutes = Minutes apart
audit-pairs = Pairs
audit-method = How one sees it
audit-method-words = A text of a day or more is old. Twelve old texts modified within five minutes, or forty within an hour and ten times more than usual: no hand does that. What people modified in those same minutes cannot be told apart and counts with the machine. A date that nothing speaks against is not proven by that: it may come from a comma. No date was changed.
audit-guessed = The zone { $zone } was worked out from the dates: it explains { $fits } of { $asked }.
audit-given = Dates were held against the zone { $zone }.
audit-unmodified = { $count ->
    [one] One text was never modified.
   *[other] { $count } texts were never modified.
}
audit-absent = { $count ->
    [one] For one text the export gives no modification date.
   *[other] For { $count } texts the export gives no modification date.
}
audit-before = { $count ->
    [one] One text was last worked on before it came out, as scheduled ones are.
   *[other] { $count } texts were last worked on before they came out, as scheduled ones are.
}
audit-list = The texts
audit-group-stamped = Stamped in bulk
audit-group-to-come = Modified in the future
audit-group-clocks = With two clocks that disagree
audit-more = and { $count } more, in the whole table (--csv)
audit-text = Text
audit-published = Published
audit-modified = “Modified”
audit-foot = { $file }, looked at on { $at } by Rotative { $version }, by the clock of { $zone }.
number = { $n }
