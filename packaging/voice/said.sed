# What the voice says badly as written, and how to write it for the voice alone: captions keep the storyboard's words.
s/[“”]//g
s/’/'/g
# Small breaks between thoughts, where a reader would take a breath.
s/ and makes sure/, and makes sure/
s/ and helps the court/, and helps the court/
s/ and moves about/, and moves about/
s/people from the public/people, from the public/
s/ where you see them/, where you see them/
s/evidence from the witness box/evidence, from the witness box/
s/ if the rule covers/, if the rule covers/
s/ again in Who is who/ again, in, Who is who/
s/defence/defense/g
