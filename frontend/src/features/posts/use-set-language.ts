import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { useRefusal } from '../../ui/refusal.js';

const SetPostLanguageMutation = graphql(`
  mutation SetPostLanguage($input: SetPostLanguageInput!) {
    setPostLanguage(input: $input) {
      post {
        id
        lang
      }
    }
  }
`);

/** Corrects the language that was detected: `fr`, `en` or `und`. */
export function useSetLanguage(): (id: string, lang: string) => Promise<void> {
  const refused = useRefusal();
  const setLanguage = useAct(SetPostLanguageMutation);
  return async (id, lang) => {
    await setLanguage({ variables: { input: { id, lang } } }).catch(refused);
  };
}
