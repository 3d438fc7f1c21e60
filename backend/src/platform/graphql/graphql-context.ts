import type { Viewer } from '../access/viewer.js';
import type { MessageLanguage } from '../errors/error-messages.js';
import type { HttpExchange } from '../http/http-exchange.js';
import type { LoaderMap } from './loader-map.js';

/** What every resolver of one operation shares, over HTTP and over the socket. */
export interface GraphqlContext {
  /** Changes once, when this operation signs in. */
  viewer: Viewer | null;
  /** The language of messages: the viewer's, else what the browser prefers. */
  readonly language: MessageLanguage;
  readonly loaders: LoaderMap;
  /**
   * Whether this operation may use what the instance keeps in memory: it was brought up to date when the operation began,
   * and the operation itself changes nothing.
   */
  usesKept: boolean;
  /** Whether nothing else is asked beside one field: after it, nothing more changes. */
  hasOneRoot: boolean;
  /** Absent over the socket. */
  readonly http?: HttpExchange;
}
