import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { arrowTable, testsMayAlso, type Arrows, type Packages } from './arrowTable.ts'

/** How a module is imported: for its values, for its types only, or by `import()`. */
export type ImportKind = 'value' | 'type' | 'lazy'

const guardedFolders = ['core', 'src', 'mocks', 'server', 'e2e', 'bench']
const aliases = /^#(core|src|mocks|server)\//

/** True for files that run only under a test runner. */
const isTest = (file: string): boolean => /\.test\.tsx?$|(^|\/)describe[A-Z]\w*\.tsx?$|\/testing\//.test(file)

/** Says whether the table has something to say about a file (a path from the repository's root). */
export const isGuarded = (file: string): boolean =>
  guardedFolders.some((folder) => file.startsWith(`${folder}/`)) && !file.endsWith('.d.ts')

/** Finds the table's line for a file, with the `*` of its paths filled in; undefined where no line covers it. */
export const findArrows = (file: string): Arrows | undefined => {
  for (const arrows of arrowTable) {
    const star = starOf(arrows.path, file)
    if (star !== undefined) {
      return { ...arrows, path: fill(arrows.path, star), may: arrows.may.map((path) => fill(path, star)) }
    }
  }
  return undefined
}

/**
 * Judges one import.
 * @param file the importing file, from the repository's root
 * @param specifier as written: `./x.ts`, `#core/charter/charter.ts`, `react`
 * @returns what is wrong, or undefined when the arrow is allowed
 */
export const judgeImport = (file: string, specifier: string, kind: ImportKind): string | undefined => {
  const arrows = findArrows(file)
  if (!arrows) return undefined
  const target = resolve(file, specifier)
  if (target === undefined) return judgePackage(file, arrows, specifier)
  const allowed = [
    ...arrows.may,
    ...(isTest(file) ? testsMayAlso : []),
    ...(kind === 'type' ? (arrows.mayType ?? []) : []),
    ...(kind === 'lazy' ? (arrows.mayLazily ?? []) : []),
  ]
  if (allowed.some((path) => isInside(target, path))) return undefined
  const byType = kind !== 'type' && (arrows.mayType ?? []).some((path) => isInside(target, path))
  const lazily = kind !== 'lazy' && (arrows.mayLazily ?? []).some((path) => isInside(target, path))
  if (byType) return `${arrows.path} may import ${target} by \`import type\` only`
  if (lazily) return `${arrows.path} may import ${target} by \`import()\` only`
  return `${arrows.path} may not import ${target}`
}

/** The path from the root that a specifier names, or undefined when it names a package. */
const resolve = (file: string, specifier: string): string | undefined => {
  const path = specifier.replace(/\?.*$/, '')
  if (aliases.test(path)) return posix.normalize(path.slice(1))
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path)
  if (path.startsWith('/')) return path.slice(1)
  return undefined
}

const judgePackage = (file: string, arrows: Arrows, specifier: string): string | undefined => {
  const name = packageOf(specifier)
  if (isTest(file) || isAllowed(arrows.packages, name)) return undefined
  return `${arrows.path} may not import the package ${name}`
}

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

const isAllowed = (packages: Packages, name: string): boolean => {
  const isNamed = (pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  return 'only' in packages ? packages.only.some(isNamed) : !packages.except.some(isNamed)
}

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** The segment `*` stands for ('' for a pattern without one), or undefined when the file is not inside the pattern. */
const starOf = (pattern: string, file: string): string | undefined => {
  if (!pattern.includes('*')) return isInside(file, pattern) ? '' : undefined
  const wanted = pattern.split('/')
  const segments = file.split('/')
  // The star is a folder, so something must come after it.
  if (segments.length <= wanted.length) return undefined
  const fits = wanted.every((segment, index) => segment === '*' || segment === segments[index])
  return fits ? segments[wanted.indexOf('*')] : undefined
}

const fill = (path: string, star: string): string => path.replace('*', star)
