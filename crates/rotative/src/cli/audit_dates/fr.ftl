audit-title = Les dates de { $site }
audit-kicker = Audit des dates de modification
audit-none = Aucune date de modification n’est fausse
audit-headline = { $falsely ->
    [one] Une date de modification sur { $claimed } est fausse
   *[other] { $falsely } dates de modification sur { $claimed } sont fausses
}
audit-standfirst = Sous un titre, « modifié le » devrait vouloir dire qu’une rédaction a changé le texte. Ce relevé tient chaque date de l’export contre ce qui est possible, et dit lesquelles ne disent rien de tel.
audit-texts = Textes publiés
audit-claimed = Disent avoir été modifiés
audit-false = À tort
audit-believable = Sans que rien n’y contredise
audit-drawing = Dates de modification, mois par mois
audit-drawing-words = Le mois le plus haut en compte { $most }. En rouge, celles qui sont fausses ; en noir, celles que rien ne contredit.
audit-figures = Les chiffres de chaque mois
audit-month = Mois
audit-stamps = Tamponnées en masse
audit-stamp-day = { $day }, de { $from } à { $to }
audit-stamp-days = Du { $from } au { $to }
audit-stamp-words = { $texts } textes déjà anciens, publiés entre le { $oldest } et le { $newest }, disent tous avoir été modifiés { $minutes ->
    [one] dans la même minute
   *[other] en { $minutes } minutes, soit { $pace } par minute
}. Quand cette rédaction touche à d’anciens textes, elle en touche d’ordinaire { $usual } dans l’heure. Une machine a écrit ces dates : un changement de système, une conversion, un nettoyage.
audit-impossible = Impossibles
audit-impossible-words = { $count ->
    [one] Un texte dit avoir été modifié après aujourd’hui.
   *[other] { $count } textes disent avoir été modifiés après aujourd’hui.
}
audit-clocks = Deux horloges
audit-clocks-words = L’export donne chaque date deux fois : à l’horloge du journal et en temps universel. Tenues contre le fuseau { $zone }, { $apart } paires sur { $pairs } ne font pas un seul instant.
audit-clocks-fine = Les deux dates de chaque paire ({ $pairs }) font un seul instant dans le fuseau { $zone }.
audit-minutes = Écart (minutes)
audit-pairs = Paires
audit-method = Comment on le voit
audit-method-words = Un texte d’un jour ou plus est ancien. Douze textes anciens modifiés en cinq minutes, ou en une heure quarante et dix fois plus que d’ordinaire : nulle main ne le fait. Ce que des personnes ont modifié dans ces mêmes minutes ne s’en distingue pas et compte avec la machine. Une date que rien ne contredit n’est pas prouvée pour autant : elle peut venir d’une virgule. Aucune date n’a été changée.
audit-guessed = Le fuseau { $zone } a été déduit des dates : il en explique { $fits } sur { $asked }.
audit-given = Les dates ont été tenues contre le fuseau { $zone }.
audit-unmodified = { $count ->
    [one] Un texte n’a jamais été modifié.
   *[other] { $count } textes n’ont jamais été modifiés.
}
audit-absent = { $count ->
    [one] Pour un texte, l’export ne donne pas de date de modification.
   *[other] Pour { $count } textes, l’export ne donne pas de date de modification.
}
audit-before = { $count ->
    [one] Pour un texte, la dernière main y fut mise avant la parution, comme il arrive à ceux que l’on programme.
   *[other] Pour { $count } textes, la dernière main y fut mise avant la parution, comme il arrive à ceux que l’on programme.
}
audit-list = Les textes
audit-group-stamped = Tamponnés en masse
audit-group-to-come = Modifiés dans l’avenir
audit-group-clocks = Aux deux horloges désaccordées
audit-more = et { $count } autres, dans le tableau complet (--csv)
audit-text = Texte
audit-published = Publié
audit-modified = « Modifié »
audit-foot = { $file }, relevé le { $at } par Rotative { $version }, à l’horloge de { $zone }.
number = { $n }
