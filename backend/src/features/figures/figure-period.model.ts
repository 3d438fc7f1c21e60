import { registerEnumType } from '@nestjs/graphql';

export enum FigurePeriod {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}
registerEnumType(FigurePeriod, { name: 'FigurePeriod', description: 'How long each point of a series is.' });
