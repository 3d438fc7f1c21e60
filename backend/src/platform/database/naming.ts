import { DefaultNamingStrategy } from 'typeorm';

function snake(text: string): string {
  return text.replace(/[A-Z]/g, (letter, offset: number) => (offset > 0 ? '_' : '') + letter.toLowerCase());
}

/** snake_case columns; tables and constraints are named by hand in the entities. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string, embeddedPrefixes: string[]): string {
    return (
      embeddedPrefixes.map((prefix) => `${snake(prefix)}_`).join('') + (customName || snake(propertyName))
    );
  }
}
