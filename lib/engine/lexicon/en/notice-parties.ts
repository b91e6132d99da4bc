/** English words for who receives data, and how to reach them. English notices are mostly prose, so nouns of recipients and verbs of sharing carry them. */
import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_PARTIES_EN: Pick<NoticeLexicon, 'parties' | 'company' | 'abroad' | 'contact'> = {
  parties: [
    {
      means: 'role',
      pattern: inOrder(
        /\b/,
        [
          /third[- ]part(?:y|ies)/,
          inOrder(
            [
              /service|payment|trip|travel|hosting|cloud|analytics|logistics|delivery|shipping/,
              /advertising|marketing|it|content|accommodation|software|technology|insurance|identity|fulfil?lment|customer service/,
            ],
            /[\w ,/-]{0,40} providers?/,
          ),
          /providers?/,
          inOrder(
            [
              /business|marketing|advertising|merchandise|commercial|strategic|trusted/,
              /promotional|analytics|selected|retail|delivery|joint|group|our/,
            ],
            /\b[\w ,/-]{0,30} partners?/,
          ),
          /partners?|affiliates?|affiliated (?:companies|entities|businesses)|subsidiar(?:y|ies)|parent compan(?:y|ies)/,
          /group (?:companies|entities|members)|(?:corporate|our|within the) group/,
          /related (?:companies|entities|group companies|bodies corporate)|sellers?|merchants?|vendors?|suppliers?|retailers?/,
          /contractors?|subcontractors?|agents?|couriers?|carriers?|advertisers?|sponsors?|publishers?|developers?|brands/,
          /(?:ad|advertising|social|social media|analytics) (?:networks?|platforms?|companies)/,
          inOrder(
            [
              /logistics|payment|payment-related|courier|delivery|shipping|insurance|analytics/,
              /marketing|advertising|cloud|technology|credit card|fraud prevention|selected|other/,
            ],
            / compan(?:y|ies)/,
          ),
          /financial institutions|banks|payment (?:processors?|gateways?|institutions|networks)|processors?|sub-?processors?/,
          /professional advis[eo]rs?|other (?:companies|businesses|organi[sz]ations|entities|parties|users|members)/,
          /companies that|businesses that|entities that|organi[sz]ations that|various parties|organi[sz]ers?|hosts?/,
          /property owners?|drivers?|buyers?|(?<!system |network |tour )operators?|landlords?|letting agents?/,
          /(?:property|site|shop|venue|boat|vehicle|home) owners?|instructors?|tutors?|clinics?|pharmac(?:y|ies)|studios?|venues?/,
          /galler(?:y|ies)|campsites?|workshops?|head office|franchisees?|distributors?|resellers?|dealers?|licensees?/,
          /successors?|data brokers?|researchers?|credit (?:bureaus|agencies|reference agencies)|recipients/,
        ],
        /\b/,
      ),
      not: /\bthird[- ]party (?:cookies|links|websites|sites|apps)\b[^.]{0,10}$/,
      example: 'our trusted business partners',
      counter: 'Bluebell Hosting LLC',
    },
    {
      means: 'role',
      pattern: inOrder(
        /(?<=\b(?:to|with|by) (?:(?:the|your|our|any|other|each|an?|such|those|selected) )?(?:[a-z-]{3,14} )?)/,
        [
          /hotels?|airlines?|restaurants?|shops?|stores?|schools?|universit(?:y|ies)|insurers?|hospitals?|doctors?|lenders?/,
          /employers?|brokers?|promoters?|hosting compan(?:y|ies)|(?:support|sales|local) teams?/,
        ],
        /\b/,
      ),
      example: 'passed to the hotel you chose',
      counter: 'the hotel you chose',
    },
    {
      means: 'open',
      pattern: anyOf(
        /\b(?:and|or) others\b|\betc\b|\band so on\b|including but not limited to|including,? without limitation/,
        /without limitation|not limited to|\band (?:its|their|our|other) (?:subsidiaries|affiliates|group companies|partners)/,
        /\bamong others\b|\bfrom time to time\b/,
      ),
      example: 'Bluebell Hosting LLC and its affiliates',
      counter: 'Bluebell Hosting LLC',
    },
    {
      means: 'list',
      pattern: anyOf(
        /\b(?:full |complete |current )?list of\b|\bsee (?:the )?list\b|\bclick here\b/,
        /\b(?:check|see|available|found|listed) \[?here\]?\b|\[?view (?:the )?list|\[[\w -]*list\]/,
      ),
      example: 'see the list of sellers',
      counter: 'a list price',
    },
    {
      means: 'example',
      pattern: /\bsuch as\b|\be\.g\.|\bfor example\b|\bfor instance\b|\bincluding\b|\blike\b/,
      example: '(e.g. Bluebell)',
      counter: '(Bluebell)',
    },

    {
      means: 'role',
      pattern: inOrder(
        /^/,
        [
          /advertising|marketing|analytics|payments?|shipping|logistics|delivery|hosting|cloud|insurance|technology|professional/,
          /fulfil?lment|business|strategic/,
        ],
        /$/,
      ),
      example: 'Advertising',
      counter: 'Foxglove Advertising',
    },
  ],
  company: [
    {
      means: 'company',
      pattern: anyOf(
        inOrder(
          /\b/,
          [
            /inc|llc|l\.l\.c|ltd|limited|corp|corporation|gmbh|ag|plc|pte|pty|s\.?a\.?r\.?l|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|b\.?v/,
            /n\.?v|co|company|oy|ab|a\/s|aps|k\.k|lp|llp|sdn bhd|bhd|jsc|ooo|pt|pbc|pllc|sp\.? ?z\.? ?o\.? ?o/,
          ],
          /\b\.?/,
        ),
        /soci[eé]t[eé]/,
      ),
      not: /^(?:our |the |a |other )?(?:parent |holding |group |insurance |payment )?company$/,
      example: 'Bluebell Hosting Inc.',
      counter: 'our sellers',
    },
  ],
  abroad: [
    {
      means: 'abroad',
      pattern: anyOf(
        /\b(?:abroad|overseas|worldwide|globally|internationally)\b/,
        /outside (?:of )?(?:your|the|their|its|japan|korea|china|europe)/,
        /\b(?:other|foreign|third|various|different|multiple|any) (?:countr(?:y|ies)|jurisdictions?)/,
        /countr(?:y|ies)(?: or (?:jurisdictions?|regions?))? (?:other than|that|which|where|outside|in which|not)/,
        /jurisdictions? (?:other than|that|which|where)|across (?:national )?borders|cross-border|see (?:the )?list/,
        /(?:around|across|throughout|all over|anywhere in|everywhere in) the (?:world|globe)|anywhere we or\b/,
        /wherever (?:we|our)\b/,
      ),
      not: /\boutside the scope|outside of the (?:app|site|service)/,
      example: 'servers located outside your country',
      counter: 'servers located in Canada',
    },
  ],
  contact: [
    {
      means: 'contact',
      pattern: anyOf(
        /\bcontact (?:form|page|point)/,
        /customer (?:service|support)\b(?! (?:providers?|partners?|agents?|vendors?|compan|platforms?|tools?|software))/,
        /help ?desk|\btel\b|\bphone:|privacy (?:form|portal)|web ?form/,
      ),
      example: 'Bluebell customer service',
      counter: 'phone number and address',
    },
  ],
};
