import { registerEnumType } from '@nestjs/graphql';

export enum Health {
  ON_TRACK = 'ON_TRACK',
  AT_RISK = 'AT_RISK',
  BLOCKED = 'BLOCKED',
}
registerEnumType(Health, {
  name: 'Health',
  description: 'How a project stands, as those who work on it say.',
});
