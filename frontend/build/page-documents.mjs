import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { Kind, parse, print } from 'graphql';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * A document as the page's source writes it: `const Name = graphql('…', [Fragments])`.
 * @typedef {object} WrittenDocument
 * @property {string} text
 * @property {string[]} fragments names of constants
 */

/**
 * Operations as the page's client prints them into its requests: with the fragments of gql.tada in their order and
 * `__typename` everywhere. Read from the sources, because the page itself only knows them once it runs.
 * @template {string} Name
 * @param {readonly Name[]} names of operations
 * @returns {Map<Name, string>} by name
 */
export function printDocuments(names) {
  const written = readSources(SOURCES);
  return new Map(
    names.map((name) => {
      const found = [...written.values()].find(({ text }) => isOperation(text, name));
      if (found === undefined) throw new Error(`The page has no operation ${name} any more.`);
      return [name, print(addTypenameToDocument(assemble(found, written)))];
    }),
  );
}

/**
 * @param {string} text
 * @param {string} name
 */
function isOperation(text, name) {
  const [definition] = parse(text).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name;
}

/**
 * A document with its fragments, each once, as gql.tada puts them together.
 * @param {WrittenDocument} document
 * @param {Map<string, WrittenDocument>} written
 * @returns {import('graphql').DocumentNode}
 */
function assemble({ text, fragments }, written) {
  const definitions = [...parse(text, { noLocation: true }).definitions];
  for (const name of fragments) {
    const fragment = written.get(name);
    if (fragment === undefined) throw new Error(`The page's fragment ${name} was not found.`);
    for (const definition of assemble(fragment, written).definitions) {
      if (!definitions.some((known) => nameOf(known) === nameOf(definition)))
        definitions.push(unmasked(definition));
    }
  }
  return { kind: Kind.DOCUMENT, definitions };
}

/** @param {import('graphql').DefinitionNode} definition */
function nameOf(definition) {
  return 'name' in definition ? definition.name?.value : undefined;
}

/**
 * Without the directive that only gql.tada reads.
 * @param {import('graphql').DefinitionNode} definition
 */
function unmasked(definition) {
  if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition;
  return {
    ...definition,
    directives: definition.directives?.filter(({ name }) => name.value !== '_unmask') ?? [],
  };
}

/**
 * @param {string} folder
 * @returns {Map<string, WrittenDocument>} by the name of the constant
 */
function readSources(folder) {
  /** @type {Map<string, WrittenDocument>} */
  const written = new Map();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.(?:spec|generated)\./.test(path)) continue;
    const source = readFileSync(join(folder, path), 'utf8');
    if (!source.includes('graphql(')) continue;
    for (const statement of ts.createSourceFile(path, source, ts.ScriptTarget.ES2023).statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const document = initializer && ts.isIdentifier(name) ? readDocument(initializer) : null;
        if (document !== null && ts.isIdentifier(name)) written.set(name.text, document);
      }
    }
  }
  return written;
}

/**
 * @param {ts.Expression} expression
 * @returns {WrittenDocument | null}
 */
function readDocument(expression) {
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return null;
  const [text, fragments] = expression.arguments;
  if (expression.expression.text !== 'graphql' || !text || !ts.isNoSubstitutionTemplateLiteral(text))
    return null;
  const names =
    fragments && ts.isArrayLiteralExpression(fragments)
      ? [...fragments.elements].filter(ts.isIdentifier)
      : [];
  return { text: text.text, fragments: names.map((name) => name.text) };
}
