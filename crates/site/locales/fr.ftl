# Frame of every page
skip = Aller au contenu
title-separator = ,{" "}
editions = Éditions
search = Rechercher
follow = Suivre
sections = Rubriques
site-map = Plan du site
policies = Le journal et ses règles
pages = Autres pages
list-comma = ,{" "}
list-and = {" "}et{" "}
colon = {"\u00A0"}:{" "}

# Who, when, what kind
by = Par { $names }
newsroom = La rédaction
published = Le { $time }
updated = Mis à jour le { $time }
updated-what = {"\u00A0"}: { $note }
partner = Partenaire
partner-content = Contenu partenaire.
partner-paid = Texte fourni et payé par { $name }
partner-not-us = La rédaction n’a pas pris part à ce contenu.
until = jusqu’au { $date }
articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

# Front
front-empty = Le premier numéro est en préparation. Il paraîtra ici.
wire = Le fil
wire-order = tout, dans l’ordre
wire-all = Tout le fil du jour
analyses = Analyses
notices = Communication financière
notices-about = Textes intégraux des émetteurs, publiés pour tous à la même seconde. La rédaction ne les modifie pas.
notices-all = Tous les communiqués
events = Rendez-vous
images = En images
follow-paper = Suivre { $name }

# Article
age =
    { $years ->
        [one] Cet article a plus d’un an.
       *[other] Cet article a plus de { $years } ans.
    }
note-correction = Rectificatif, le { $time }.
note-clarification = Précision, le { $time }.
kind-correction = Rectificatif
kind-clarification = Précision
see-difference = Voir la différence
read-also = À lire aussi
read-next = À lire ensuite
around-article = Autour de l’article
same-file = Dans ce dossier
share = Partager
copy-link = Copier le lien
link-copied = Lien copié.
share-sheet = Envoyer…
history =
    { $count ->
        [one] Historique
       *[other] Historique ({ $count })
    }
report-error = Signaler une erreur
topics = Thèmes
sources = Sources.
independence = Indépendance.
rights-holder = © { $years } { $holder }.
rights-mining-reserved = Fouille de textes et de données, entraînement de modèles compris : sur accord écrit.
rights-training-reserved = Fouille de textes et de données : permise ; entraînement de modèles : sur accord écrit.
rights-mining-allowed = Fouille de textes et de données, entraînement de modèles compris : permise.
rights-license = Texte sous licence.
rights-reuse = Reprise d’extraits avec lien ; pour reproduire le texte, il faut un accord écrit.
ask-permission = Demander une autorisation

# Gallery, video, live
gallery-count =
    { $count ->
        [one] Une image
       *[other] { $count } images
    }
gallery-place = { $place }/{ $count }
video-fallback = Ce navigateur ne lit pas la vidéo.
video-download = Télécharger le fichier
transcript = Transcription
live-open = En direct.
live-closed = Ce direct est terminé depuis le { $time }.
live-reload = Recharger la page
live-pinned = À retenir
live-empty = Le direct n’a pas commencé.

# History of an article
history-title = Historique de l’article
history-about = Chaque version publiée, avec sa date et sa raison. La plus récente est en haut.
revision = Version { $number }
revision-hidden = Cette version est retirée de la lecture.
revision-redacted = Le texte de cette version a été détruit ; son inscription au registre demeure.
nature-first = première publication
nature-typo = faute de frappe
nature-update = mise à jour
nature-clarification = précision
nature-correction = rectificatif
nature-reply = droit de réponse
nature-withdrawal = retrait
nature-redaction = suppression du texte

# Lists
wire-about = Tout ce que nous publions, dans l’ordre où nous le publions.
wire-empty = Rien n’est encore paru.
section-lead = À la une de la rubrique
section-empty = Cette rubrique attend son premier article.
feed = Flux RSS
topic = Thème
topic-empty = Aucun article ne porte encore ce thème.
byline-empty = Aucun article ne porte encore cette signature.
archive = Archives
archive-about =
    { $count ->
        [one] Un article, à sa date.
       *[other] { $count } articles, chacun à sa date. Les pages d’archives ne bougent pas.
    }
archive-empty = Les archives s’ouvrent avec le premier article.
month-headlines = Les titres du mois
day-empty = Rien n’est paru ce jour-là.
corrections = Rectificatifs et précisions
corrections-about = Ce que nous avons écrit de faux ou de trompeur, et ce qu’il fallait lire. Une correction reste au bas de l’article, ou en tête quand elle est grave.
corrections-empty = Aucun rectificatif n’a été publié.

# Policies and permission
policy-updated = Page mise à jour le { $time }.
permission = Demander une autorisation
permission-about = Vous voulez reproduire un article, une image ou une base de données ? Dites-nous quoi et pour quel usage. Nous répondons à chaque demande.
permission-for = Votre demande porte sur :
permission-send = Envoyer la demande
permission-privacy = Vos réponses servent à traiter cette demande et à rien d’autre. Elles sont effacées deux ans après la demande.
form-errors =
    { $count ->
        [one] Une réponse est à revoir
       *[other] { $count } réponses sont à revoir
    }
form-optional = (facultatif)
form-choose = Choisir…
thanks = Merci, votre demande est arrivée
thanks-reference = Elle porte le numéro { $reference } ; citez-le si vous nous récrivez.
thanks-answer = Vous aurez une réponse avant le { $date }.
back-to-article = Revenir à l’article
follow-about = Sans compte et sans pistage : un flux s’ouvre dans le lecteur de votre choix.
feeds-sections = Un flux par rubrique
feeds-paper = Les flux du journal
feed-latest = Tous les articles
follow-latest = Les derniers articles, sans les brèves.
follow-corrections = Chaque rectificatif, chaque précision, chaque retrait, avec sa note.
note-withdrawal = Retrait, le { $time }.
severity-major = Erreur grave

# What could not be served
today-first = Aujourd’hui à la une
ways-on = Poursuivre
suspended = Cet article est en cours de vérification
suspended-about = La rédaction l’a retiré de la lecture le temps de vérifier un point. Il reviendra, corrigé s’il le faut, ou cette page dira pourquoi il ne revient pas.
withdrawn = Article retiré
withdrawn-first = Publié
withdrawn-on = Retiré
withdrawn-reason = Raison
withdrawn-replacement = À lire à la place
failure = Erreur { $status }
failure-reference = À citer si vous nous écrivez : { $reference }.
failure-title-404 = Cette page n’existe pas
failure-about-404 = L’adresse est peut-être incomplète, ou l’article n’a jamais été publié. Une adresse d’article ne change pas ; s’il avait déménagé, vous y seriez déjà.
failure-title-410 = Cette page a été retirée
failure-about-410 = Elle a existé et ne reviendra pas.
failure-title-500 = Une panne de notre côté
failure-about-500 = La page n’a pas pu être composée. La rédaction technique est prévenue ; réessayez dans un instant.
failure-title-503 = Le journal revient dans un instant
failure-about-503 = Le serveur est occupé ou en entretien. Rien n’est perdu ; rechargez la page dans une minute.

# What handlers say: labels, kinds, times of lists
label-exclusive = Exclusif
label-document = Document
label-interview = Entretien
label-live = Direct
label-release = Communiqué
label-partner = Partenaire
kind-analysis = Analyse
kind-opinion = Tribune
kind-interview = Entretien
kind-data = Données
kind-gallery = En images
kind-video = Vidéo
kind-live = Direct
kind-brief = En bref
at-today = Aujourd’hui, { $time }
at-yesterday = Hier, { $time }
image-count =
    { $count ->
        [one] Une image
       *[other] { $count } images
    }

# Ways on
way-front = La Une
way-wire = Le fil du jour
way-archive = Les archives
way-contact = Nous écrire
foot-sections = Rubriques
foot-read = Lire
foot-paper = Le journal
older = Plus ancien
newer = Plus récent
archive-here = L’archive de ce jour
share-mail = Par courriel
share-whatsapp = Par WhatsApp
follow-wire = Le fil
follow-wire-promise = Tout ce que nous publions, dans l’ordre, sans compte et sans pistage.

# Body
table = Tableau
pictures = Images
key-points = Points clés

# Permission
field-name = Votre nom
field-email = Votre adresse électronique
field-email-hint = Nous y répondrons, et rien d’autre.
field-organization = Organisme, entreprise, école
field-purpose = Pour quel usage ?
field-purpose-hint = Où, quand, sur quel support, à combien d’exemplaires.
error-name = écrivez votre nom
error-email = écrivez une adresse complète, comme nom@exemple.ma
error-purpose = dites pour quel usage
error-too-long = écrivez 2 000 caractères au plus

# History and withdrawal
part-headline = Titre
part-standfirst = Chapô
part-text = Texte
part-byline = Signature
part-picture = Image
reason-error = Erreur de fond
reason-rights = Droits d’un tiers
reason-privacy = Protection d’une personne
reason-court-order = Décision de justice
reason-ethics = Manquement à nos règles
