import type { graphql } from './graphql.js';

export type PostKind = ReturnType<typeof graphql.scalar<'PostKind'>>;
export type Visibility = ReturnType<typeof graphql.scalar<'Visibility'>>;
export type ReactionKind = ReturnType<typeof graphql.scalar<'ReactionKind'>>;
export type TopicKind = ReturnType<typeof graphql.scalar<'TopicKind'>>;
export type TimelineKind = ReturnType<typeof graphql.scalar<'TimelineKind'>>;
export type Language = ReturnType<typeof graphql.scalar<'Language'>>;
export type Role = ReturnType<typeof graphql.scalar<'Role'>>;
