import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';
import { inBackground } from '../apollo/in-background.js';

type Question = (client: ApolloClient) => Promise<unknown>;

/** What the file of a page holds. */
interface PageFile {
  Component: ComponentType;
  /** What the page will ask, by the parts of its address: asked while the page is not yet there to show it. */
  questions?: (params: Readonly<Record<string, string | undefined>>) => readonly Question[];
}

/** A question that a component asks with its first rendering, word for word. */
export function question<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Question {
  return (client) => client.query({ query, variables });
}

/**
 * Puts questions to the server before the components that ask them exist; theirs then find the answer, or join the
 * question on its way. An answer that is there already is not asked for again. Failing is left to the component.
 */
export function askAhead(client: ApolloClient, questions: readonly Question[]): null {
  for (const ask of questions) inBackground(ask(client));
  return null;
}

/** A page that is fetched when it is first asked for, and whose questions go out as soon as its file is there. */
export function pageOf(client: ApolloClient, load: () => Promise<PageFile>): LazyRouteFunction<RouteObject> {
  return async () => {
    const { Component, questions } = await load();
    if (questions === undefined) return { Component };
    return { Component, loader: ({ params }) => askAhead(client, questions(params)) };
  };
}
