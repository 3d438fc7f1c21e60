import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever is written on a post is told: all that it says is kept in memory, not its place in timelines alone. */
export class PostChanges1763700000090 implements MigrationInterface {
  readonly name = 'PostChanges1763700000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(trigger('INSERT OR UPDATE'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(trigger('INSERT OR UPDATE OF kind, text, entities, accepted_answer_id, deleted_at'));
  }
}

function trigger(events: string): string {
  return `CREATE OR REPLACE TRIGGER tr_post_change AFTER ${events} ON post
    FOR EACH ROW EXECUTE FUNCTION breve_tell_post();`;
}
