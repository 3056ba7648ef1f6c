import type { Words } from '../seedTexts.ts'

/** Invented places, with the letters and signs that French names hold. */
const places = [
  'Val-d’Orage',
  'Saint-Éloi-sous-Bois',
  'L’Île-aux-Joncs',
  'Œuvry-le-Château',
  'Plouëzec-Rivière',
  'Aÿ-les-Vignes',
  'Sainte-Mère-du-Lac',
  'La Roche-Éparse',
  'Bourg-l’Abbaye',
  'Cœurville',
  'Haute-Brume',
  'Pays d’Ernée-et-Loir',
  'Le Mesnil-Noël',
  'Château-Fraîche',
  'Crèvecœur-d’Aunis',
  'Mâcherin',
  'Nîmette-sur-Gave',
  'Montclair',
  'Les Trois-Épis-Bas',
  'Guérandelle',
  'Saint-Jean-d’Été',
  'Belle-Forêt',
  'Vallée de l’Yonnette',
  'Évry-la-Combe',
  'Ur',
  'Le Puy-Doré',
  'Béarnou',
  'Côte-Vermeille-Nord',
  'Ploërmat',
  'Aubépine',
  'Saint-Ouen-l’Étang',
  'Grand-Ménage-Ville',
  'Entre-Deux-Rives',
  'Hérissart-le-Vieux',
  'Lunéville-Plage',
  'Rœschwald',
  'Zutkerquette',
  'Cap-d’Aigle',
  'Forêt-de-l’Orme',
  'Noirmont-en-Île',
] as const

const forms: readonly ((place: string) => Words)[] = [
  (place) => ({ fr: `Données ouvertes – ${place}`, en: `Open data – ${place}` }),
  (place) => ({ fr: `${place} en données`, en: `${place} in data` }),
  (place) => ({ fr: `Observatoire ${place}`, en: `${place} observatory` }),
  (place) => ({ fr: `Énergie & mobilité, ${place}`, en: `Energy & mobility, ${place}` }),
  (place) => ({ fr: `${place} : l’atlas`, en: `${place}: the atlas` }),
]

const longName =
  'Portail commun des données ouvertes de la communauté d’agglomération, des vingt-trois communes membres, du syndicat des eaux, de l’office du tourisme et de l’agence d’urbanisme du Val-d’Orage et de ses îles'

/** Names that lists and pages must bear: right to left, long, with an emoji, with a combining accent, with signs of markup. */
const rareNames: Readonly<Record<number, Words>> = {
  17: { fr: 'بوابة بيانات الساحل', en: 'بوابة بيانات الساحل' },
  58: { fr: 'פורטל הנתונים הפתוחים', en: 'פורטל הנתונים הפתוחים' },
  99: { fr: longName.slice(0, 200).trim(), en: longName.slice(0, 200).trim() },
  140: { fr: '🌊 Littoral ouvert', en: '🌊 Open coast' },
  181: { fr: 'E\u0301tudes <b>R&D</b> *libres*', en: 'Free <b>R&D</b> *studies*' },
}

/** Names of the platform at `index` (0 to 199); all differ. */
export function platformNames(index: number): Words {
  const place = places[index % places.length] ?? ''
  const form = forms[Math.floor(index / places.length) % forms.length]
  return rareNames[index] ?? form?.(place) ?? {}
}
