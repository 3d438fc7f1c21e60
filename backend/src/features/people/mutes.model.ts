import { ObjectType } from '@nestjs/graphql';

/** Each feature that owns something to mute adds its field. */
@ObjectType({ description: 'What the viewer has muted.' })
export class Mutes {}
