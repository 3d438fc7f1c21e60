import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that begin and end, and roles, are told, so that instances can keep who is signed in. */
const TABLES = ['session', 'account_role'];

export class AccessChanges1763700000091 implements MigrationInterface {
  readonly name = 'AccessChanges1763700000091';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`CREATE TRIGGER tr_${table}_change AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION breve_tell_change('ACCESS', 'person_id');`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER tr_${table}_change ON ${table}`);
  }
}
