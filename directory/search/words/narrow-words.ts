/**
 * Words in the everyday words of a need that are a kind of service of their own: who asks a dentist is not helped by a
 * GP as long as there is a dentist. Each group holds words for the same. Folded stems are made of them when read.
 */
export const narrowWords: readonly (readonly string[])[] = [
  ['tandarts', 'tandartsen', 'tandheelkunde', 'tandpijn', 'dentist', 'dentiste'],
  ['apotheek', 'apotheker', 'apothekers', 'pharmacy', 'pharmacie'],
  ['kine', 'kinesist', 'kinesitherapeut', 'kinesitherapie', 'physiotherapist'],
  ['kinderarts', 'kinderartsen', 'pediater', 'kindjesdokter', 'pediatrician', 'pediatre'],
  ['ziekenhuis', 'kliniek', 'hospitaal', 'hospital', 'hopital', 'spoed'],
  ['gynaecoloog', 'gynaecologe', 'gynaecologie', 'gynecologist', 'gynecologue'],
  ['bibliotheek', 'bib', 'library', 'bibliotheque'],
  ['fiets', 'fietsen', 'velo', 'bakfiets', 'bike', 'bicycle'],
  ['speelotheek', 'spelotheek'],
  ['psychiater', 'psychiatrie', 'psychiatrist', 'psychiatre'],
  ['advocaat', 'avocaat', 'lawyer', 'avocat'],
  ['rijbewijs', 'driving licence', 'permis de conduire'],
  ['bezoekruimte'],
  ['babymassage'],
  ['taxi'],
  ['computer', 'laptop'],
]
