import ts from 'typescript';

/** What the comments in a source say: of a declaration, and of the properties within. */
export interface Note {
  text: string;
  properties: Notes;
}
export type Notes = Record<string, Note>;

/** The comments of all constants of a file, by name. */
export function readNotes(source: string): Notes {
  const notes: Notes = {};
  for (const statement of ts.createSourceFile('', source, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      notes[name.getText()] = { text: commentOf(statement), properties: propertiesOf(initializer, notes) };
  }
  return notes;
}

function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ');
}

/** Finds the properties wherever they stand: `z.array(Post.extend({ … })).nullable()` */
function propertiesOf(value: ts.Expression | undefined, known: Notes): Notes {
  const look = (inner: ts.Expression) => propertiesOf(inner, known);
  if (value === undefined) return {};
  if (ts.isIdentifier(value)) return known[value.text]?.properties ?? {};
  if (ts.isPropertyAccessExpression(value)) return look(value.expression);
  if (ts.isCallExpression(value))
    return Object.assign({}, look(value.expression), ...value.arguments.map(look)) as Notes;
  if (!ts.isObjectLiteralExpression(value)) return {};
  const note = (property: ts.ObjectLiteralElementLike): Note => ({
    text: commentOf(property),
    properties: look(ts.isPropertyAssignment(property) ? property.initializer : (property.name as ts.Identifier)),
  });
  return Object.fromEntries(value.properties.map((property) => [property.name?.getText() ?? '', note(property)]));
}
