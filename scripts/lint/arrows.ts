import { relative, sep } from 'node:path'
import type { Rule } from 'eslint'
import type { CallExpression, NewExpression, Node } from 'estree'
import { findArrows, isGuarded, judgeImport, type ImportKind } from './judgeImport.ts'

const root = new URL('../..', import.meta.url).pathname

/**
 * Refuses imports against the arrows of the table, in every way a module can name another: import, export from, `import()`,
 * `import('…').Type`, `import.meta.glob`, and `new URL('…', import.meta.url)`, by which workers are started.
 */
export const arrows: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{reason}} (see docs/architecture.md)' } },
  create: (context) => {
    const file = relative(root, context.filename).split(sep).join('/')
    if (!isGuarded(file)) return {}

    const check = (node: Node, specifier: unknown, kind: ImportKind): void => {
      const reason =
        typeof specifier === 'string'
          ? judgeImport(file, specifier, kind)
          : 'an import whose path is computed cannot be checked; write it out'
      if (reason) context.report({ node, messageId: 'refused', data: { reason } })
    }
    const checkStatement = (node: Node): void => {
      // The parser's nodes carry what estree does not know: importKind, exportKind.
      const statement = node as Node & {
        source?: { value: unknown } | null
        importKind?: string
        exportKind?: string
      }
      const isType = statement.importKind === 'type' || statement.exportKind === 'type'
      if (statement.source) check(node, statement.source.value, isType ? 'type' : 'value')
    }
    return {
      Program: (node) => {
        if (findArrows(file)) return
        const reason = `no arrows are declared for ${file}`
        context.report({ node, messageId: 'refused', data: { reason } })
      },
      ImportDeclaration: checkStatement,
      ExportNamedDeclaration: checkStatement,
      ExportAllDeclaration: checkStatement,
      ImportExpression: (node) => {
        check(node, valueOf(node.source), 'lazy')
      },
      TSImportType: (node: Node) => {
        // A TypeScript node, unknown to estree.
        check(node, (node as unknown as { source: { value: unknown } }).source.value, 'type')
      },
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': (node: CallExpression) => {
        for (const pattern of patternsOf(node.arguments[0])) check(node, pattern, 'value')
      },
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]': (node: NewExpression) => {
        const path = valueOf(node.arguments[0])
        if (typeof path === 'string' && path.startsWith('.')) check(node, path, 'value')
      },
    }
  },
}

/** The text of a literal, or of a template without holes; undefined for anything computed. */
const valueOf = (node: Node | undefined): unknown => {
  if (node?.type === 'Literal') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked
  return undefined
}

const patternsOf = (node: Node | undefined): unknown[] =>
  node?.type === 'ArrayExpression' ? node.elements.map((element) => valueOf(element ?? undefined)) : [valueOf(node)]
