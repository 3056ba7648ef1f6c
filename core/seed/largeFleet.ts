import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import { unknownPublisher, type Platform } from '#core/charter/platform.ts'
import { seedDefinitions } from './definitions.ts'
import type { Fleet } from './fleet.ts'
import { createRandom, type Random } from './large/createRandom.ts'
import { largeDefinitions } from './large/largeDefinitions.ts'
import { largeProviders } from './large/largeProviders.ts'
import { drawOwnRow } from './large/ownRows.ts'
import { platformNames } from './large/platformNames.ts'
import { positionAt, seedEntity } from './seedEntity.ts'
import { seedText, type Words } from './seedTexts.ts'
import { seedTemplate } from './template.ts'

const platformCount = 200
const fleetDefinitionsPerPlatform = 12
const ownRowsPerPlatform = 9
const hour = 3_600_000
const firstHour = Date.UTC(2025, 0, 6, 8)

function drawLocales(random: Random): [Locale, ...Locale[]] {
  if (random.chance(0.2)) return [random.chance(0.8) ? 'fr' : 'en']
  return [...locales]
}

function onlyIn(languages: readonly Locale[], words: Words): Platform['name'] {
  const name: Platform['name'] = {}
  for (const locale of languages) if (words[locale] !== undefined) name[locale] = words[locale]
  return name
}

function drawPlatform(random: Random, index: number): Platform {
  const slug = `portail-${String(index + 1).padStart(3, '0')}`
  const languages = drawLocales(random)
  const host = `${slug}.data.example`
  const hasAddress = !random.chance(0.04)
  const isMoved = random.chance(0.3)
  return {
    ...seedEntity(`platform-${slug}`, new Date(firstHour + random.below(300 * 24) * hour).toISOString()),
    slug,
    name: onlyIn(languages, platformNames(index)),
    address: hasAddress ? `https://${host}` : null,
    hosts: hasAddress
      ? [
          { host, role: 'canonical' },
          ...(isMoved ? [{ host: `${slug}.opendatasoft.example`, role: 'alias' as const }] : []),
        ]
      : [],
    locales: languages,
    defaultLocale: languages[0],
    publisher: random.chance(0.85)
      ? { name: `Collectivité n° ${index + 1}`, contact: `contact@${host}`, dataProtectionContact: null }
      : unknownPublisher,
    templateId: seedTemplate.id,
  }
}

const noTexts: CookieRow['texts'] = { service: {}, purpose: {}, retentionNote: {} }

/** What a shared row says otherwise: mostly nothing, sometimes its purpose (with or without English) or its retention. */
function drawException(random: Random): Pick<CookieRow, 'facts' | 'overrides' | 'texts'> {
  const override = { reason: 'Usage propre à ce portail, relevé lors d’une vérification.', leftRevision: 1 }
  const draw = random.below(24)
  if (draw === 0) {
    const retention = { kind: 'duration', value: 30, unit: 'day', atMost: true, words: null } as const
    return { facts: { retention }, overrides: { retention: override }, texts: noTexts }
  }
  if (draw > 2) return { facts: {}, overrides: {}, texts: noTexts }
  const fr = 'Sert aussi aux pages de l’espace réservé aux agents.'
  const purpose = seedText(draw === 1 ? { fr } : { fr, en: 'Also used by the pages of the staff area.' })
  return { facts: {}, overrides: { purpose: override }, texts: { ...noTexts, purpose } }
}

type Content = Pick<CookieRow, 'definitionId' | 'facts' | 'overrides' | 'texts'> & { kind: CategoryKind }

function drawContents(random: Random): Content[] {
  const chosen: readonly CookieDefinition[] = [
    ...seedDefinitions,
    ...random.shuffle(largeDefinitions).slice(0, fleetDefinitionsPerPlatform),
  ]
  const shared = chosen.map(({ id, categoryKind }) => ({
    kind: categoryKind,
    definitionId: id,
    ...drawException(random),
  }))
  const own = Array.from({ length: ownRowsPerPlatform }, (_, index) => ({
    definitionId: null,
    overrides: {},
    ...drawOwnRow(random, index + 1),
  }))
  return [...shared, ...own]
}

function drawRows(random: Random, platform: Platform): CookieRow[] {
  const counts = new Map<CategoryKind, number>()
  return drawContents(random).map(({ kind, ...content }, index) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return {
      ...seedEntity(`row-${platform.slug}-${index + 1}`, platform.updatedAt),
      platformId: platform.id,
      categoryId: `category-${kind}`,
      position: positionAt(count),
      ...content,
    }
  })
}

/**
 * 200 platforms of 25 rows each (5,000), the same at every call: for trying lists, bulk changes and speed on.
 * Everything in it is invented; addresses end in `.example`.
 */
export function largeFleet(): Fleet {
  const random = createRandom(20_260_105)
  const platforms = Array.from({ length: platformCount }, (_, index) => drawPlatform(random, index))
  return {
    platforms,
    rows: platforms.flatMap((platform) => drawRows(random, platform)),
    sections: [],
    providers: largeProviders,
    definitions: largeDefinitions,
  }
}
