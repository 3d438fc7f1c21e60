import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './markdown.module.css';
import type { Block, Inline } from './markdown-blocks.js';
import { documentOfFile } from './privacy-pack.js';

/** A document of the pack, but for its title, which the page has. */
export function Markdown({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return (
    <>
      {blocks.map((block, index) => (
        <Fragment key={index}>{show(block)}</Fragment>
      ))}
    </>
  );
}

function show(block: Block): ReactNode {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? null : (
        <h2>
          <Line line={block.line} />
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <Line line={block.line} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Line line={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
  }
}

/** More columns do not fit beside each other in a column of text. */
const MOST_COLUMNS = 4;

/** Each row names itself in its first cell; where there is no room the columns' names stand in the cells. */
function Table({ head, rows }: { head: Inline[][]; rows: Inline[][][] }): ReactNode {
  const names = head.map((cell) => (cell.length > 0 ? cell.map(({ text }) => text).join('') : undefined));
  const isList = head.length > MOST_COLUMNS;
  // In a list of what there is, a dash would be one line more that says nothing.
  const isSaid = (cell: Inline[]) =>
    cell.length > 0 && !(isList && cell.map(({ text }) => text).join('') === '–');
  return (
    <table className={css.table} data-many={isList || undefined}>
      {names.some((name) => name !== undefined) && (
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                <Line line={cell} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  <Line line={cell} />
                </th>
              ) : (
                isSaid(cell) && (
                  <td key={index} data-name={names[index]}>
                    <Line line={cell} />
                  </td>
                )
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: readonly Inline[] }): ReactNode {
  return line.map((part, index) => {
    switch (part.type) {
      case 'text':
        return <Fragment key={index}>{part.text}</Fragment>;
      case 'strong':
        return <strong key={index}>{part.text}</strong>;
      case 'code':
        return <code key={index}>{part.text}</code>;
      case 'link': {
        const document = documentOfFile(part.file);
        return document === null ? (
          <Fragment key={index}>{part.text}</Fragment>
        ) : (
          <Link key={index} to={`/commitments/${document}`}>
            {part.text}
          </Link>
        );
      }
    }
  });
}
