import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils'

const reachOfAComment = 3

/**
 * `as` silences the compiler, so it says why: a comment on its lines or within the three above. What silences nothing needs none:
 * `as const`, and widening to a type the value already has.
 */
export const reasonedAssertion = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'suggestion',
    schema: [],
    defaultOptions: [],
    messages: { unexplained: 'say in a comment why this `as` holds, or do without' },
  },
  create: (context) => {
    const services = ESLintUtils.getParserServices(context)
    const checker = services.program.getTypeChecker()
    const commentedLines = new Set<number>()
    for (const { loc } of context.sourceCode.getAllComments()) {
      for (let line = loc.start.line; line <= loc.end.line; line += 1) commentedLines.add(line)
    }
    const isExplained = ({ loc }: TSESTree.Node): boolean => {
      for (let line = loc.start.line - reachOfAComment; line <= loc.end.line; line += 1) {
        if (commentedLines.has(line)) return true
      }
      return false
    }
    return {
      TSAsExpression: (node) => {
        if (context.sourceCode.getText(node.typeAnnotation) === 'const' || isExplained(node)) return
        const from = services.getTypeAtLocation(node.expression)
        const to = services.getTypeAtLocation(node.typeAnnotation)
        if (!checker.isTypeAssignableTo(from, to)) context.report({ node, messageId: 'unexplained' })
      },
    }
  },
})
