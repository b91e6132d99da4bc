/** French consent words, at the level of labels. Patterns run on lower case ASCII text with blanks kept; accents stand as written. */
import { anyOf, inOrder } from '../pattern';
import type { ConsentLexicon } from '../shapes/consent';

export const CONSENT_FR: ConsentLexicon = {
  language: 'fr',
  form: 'lower',
  purposes: [
    {
      means: 'terms',
      pattern: anyOf(
        /conditions (?:g(?:é|e)n(?:é|e)rales|d['e ]?\s?(?:utilisation|vente))|\bcg[uv]s?\b/,
        /r(?:è|e)glement (?:int(?:é|e)rieur|du jeu|du concours|de)|charte (?:d|de)/,
      ),
      example: "J'accepte les conditions générales",
      counter: 'en bonne condition',
    },
    {
      means: 'collection',
      pattern: anyOf(
        /confidentialit(?:é|e)|vie priv(?:é|e)e|donn(?:é|e)es (?:personnelles|(?:à|a) caract(?:è|e)re personnel)/,
        /traitement de mes donn(?:é|e)es|\bmes donn(?:é|e)es\b.{0,40}\b(?:trait|collect|enregistr|utilis|conserv)/,
      ),
      example: "J'accepte la politique de confidentialité",
      counter: 'base de données',
    },
    {
      means: 'third-party',
      pattern: /\b(?:partag|transmis|transmission|communiqu|cession)\S{0,12}\b.{0,60}?\b(?:tiers|partenaires|vendeurs)/,
      example: 'données transmises à nos partenaires',
      counter: 'partager avec un ami',
    },
    {
      means: 'third-party',
      pattern: inOrder(
        /\b(?:offres|sollicitations|messages|informations|e-?mails|publicit\S{0,4})\b.{0,20}\b(?:de|par) /,
        /(?:nos|ses|leurs|vos|des) (?:partenaires|tiers)/,
      ),
      example: 'Recevoir les offres de nos partenaires',
      counter: 'Nos partenaires logistiques',
    },
    {
      means: 'overseas',
      pattern: /transf(?:é|e)r\S{0,12}\b.{0,60}?(?:hors de|(?:à|a) l'(?:é|e)tranger|pays tiers)/,
      example: "données transférées à l'étranger",
      counter: 'transfert bancaire',
    },
    {
      means: 'marketing',
      pattern: anyOf(
        /newsletter|lettre d'information|publicit|promotionnel|offres (?:commerciales|promotionnelles|sp(?:é|e)ciales)/,
        /\brecevoir\b.{0,60}\b(?:offres|actualit|nouveaut|promotions|lettre)|prospection|\bbons plans\b|\bmarketing/,
      ),
      example: 'Je souhaite recevoir les offres',
      counter: 'offre de ce jour au panier',
    },
    {
      means: 'profiling',
      pattern: /profilage|(?:publicit(?:é|e)s?|offres) (?:personnalis|cibl)/,
      example: 'profilage à des fins commerciales',
      counter: 'profil',
    },
    { means: 'age', pattern: /\b(?:1[568]|dix-huit) ans\b|\bmajeur/, example: "J'ai plus de 18 ans", counter: '5 ans de garantie' },
    { means: 'cookies', pattern: /\bcookies?\b/, example: 'Accepter les cookies', counter: 'biscuits' },
  ],
  hands: [
    {
      means: 'give',
      pattern: anyOf(
        inOrder(
          /\b(?:partag|transmi|transmission|communi|c(?:é|e)d|fourni)\S{0,12}\b.{0,30}?\b/,
          /(?:donn(?:é|e)es|coordonn(?:é|e)es|adresse|num(?:é|e)ro|informations)\b.{0,30}?/,
          /(?:\b(?:avec|aux?)\b|(?:à|a) (?:la |l'|un))/,
        ),
        inOrder(
          /\b(?:donn(?:é|e)es|coordonn(?:é|e)es|adresse|num(?:é|e)ro|informations)\b.{0,40}?\b/,
          /(?:partag(?:é|e)|transmis|communiqu(?:é|e)|c(?:é|e)d(?:é|e))\S{0,4}.{0,20}?(?:\b(?:avec|aux?)\b|(?:à|a) (?:la |l'|un))/,
        ),
      ),
      example: 'que mes coordonnées soient transmises au transporteur',
      counter: 'partager avec un ami',
    },
    {
      means: 'keep',
      pattern: anyOf(
        /\b(?:transf(?:é|e)r|stock|conserv|h(?:é|e)berg|trait)\S{0,10}\b.{0,40}?\bdonn(?:é|e)es\b/,
        /\bdonn(?:é|e)es\b.{0,40}?\b(?:transf(?:é|e)r|stock|conserv|h(?:é|e)berg|trait)\S{0,10}/,
      ),
      example: 'le transfert de mes données en Suisse',
      counter: 'livraison en Suisse',
    },
  ],
  acts: [
    { means: 'refuse', pattern: /\brefuse|\bn'accepte pas\b|\bcontinuer sans accepter\b/, example: 'Je refuse', counter: "J'accepte" },
    {
      means: 'agree',
      pattern: /\baccept|\bconsen(?:s|t|tement)\b|\bd'accord\b|\bautoris/,
      example: "J'accepte ces règles",
      counter: 'Lire la suite',
    },
    {
      means: 'receive',
      pattern: /\brecevoir\b|\bprofiter (?:de|des|du)\b|s'abonner|\binscri\S{0,12} (?:à|a) (?:la|notre) newsletter/,
      example: 'Je veux recevoir du courrier',
      counter: 'Reçu',
    },
    {
      means: 'confirm',
      pattern: /\blu et\b|\bai lu\b|\bpris connaissance\b|\bje (?:certifie|confirme)\b/,
      example: "J'ai lu le texte",
      counter: 'lundi',
    },
    { means: 'yes', pattern: /^(?:oui|j'accepte|accepter|d'accord)[.!]?$/, example: "J'accepte", counter: "J'accepte tout cela" },
  ],
  channels: [
    {
      means: 'channel',
      pattern: /^(?:par )?(?:sms|e-?mail|courriel|t(?:é|e)l(?:é|e)phone|courrier|whatsapp)$/,
      example: 'par courriel',
      counter: 'adresse courriel',
    },
  ],
  requirement: [
    {
      means: 'mandatory',
      pattern: /\([^)]{0,20}\b(?:obligatoire|requise?)\b[^)]{0,20}\)|\b(?:obligatoire|requis)$|^[*＊]|[*＊]$/,
      not: /champs? (?:obligatoire|requis)/,
      example: 'Conditions (obligatoire)',
      counter: 'champs obligatoires',
    },
    {
      means: 'optional',
      pattern: /\([^)]{0,20}\b(?:facultati(?:f|ve)s?|optionnel(?:le)?s?)\b[^)]{0,40}\)|\b(?:facultati(?:f|ve)|optionnel(?:le)?)s?[.]?$/,
      example: 'Newsletter (facultatif)',
      counter: 'accessoire optionnel inclus',
    },
  ],
  groupRule: [],
  all: [
    {
      means: 'agree-all',
      pattern: /\btout (?:accepter|cocher|s(?:é|e)lectionner)\b|\baccepter tout\b|\bj'accepte (?:tout|toutes)\b/,
      example: 'Tout accepter',
      counter: "J'accepte",
    },
  ],
  optionalToo: [
    {
      means: 'said',
      pattern: /y compris (?:les )?(?:\S{1,20} )?(?:facultati|optionnel)/,
      example: 'Tout accepter, y compris les choix facultatifs',
      counter: 'Tout accepter',
    },
  ],
  none: [
    {
      means: 'session',
      pattern: /se souvenir de moi|rester connect(?:é|e)|m(?:é|e)moriser/,
      example: 'Se souvenir de moi',
      counter: 'Se connecter',
    },
    {
      means: 'delivery',
      pattern: /adresse de (?:livraison|facturation)/,
      not: /\baccept|\bconsen/,
      example: 'adresse de livraison identique',
      counter: "J'accepte de transmettre l'adresse de livraison",
    },
    {
      means: 'person',
      pattern: /^(?:m\.?|mme\.?|mlle\.?|monsieur|madame|particulier|professionnel)$/,
      example: 'Madame',
      counter: 'Madame Exemple',
    },
    {
      means: 'deletion',
      pattern: /(?:supprim|fermer|cl(?:ô|o)tur)\S{0,12}\b.{0,30}\bcompte/,
      not: /confidentialit/,
      example: 'supprimer mon compte',
      counter: 'créer un compte',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern: inOrder(
        /\ben (?:cliquant|cr(?:é|e)ant|continuant|vous (?:inscrivant|connectant)|validant|poursuivant|utilisant|passant)\b/,
        /.{0,90}?\b(?:accept|consent|reconnai)/,
      ),
      example: 'En vous inscrivant, vous acceptez nos conditions',
      counter: 'Veuillez accepter les conditions',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern: inOrder(/^(?:strictement )?/, [
        /n(?:é|e)cessaires?|essentiels?|fonctionnels?|statistiques?|analytiques?|marketing|publicit|pr(?:é|e)f(?:é|e)rences/,
        /performance/,
      ]),
      example: 'Statistiques',
      counter: 'Les statistiques',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern: /\badministrateur|gestion des (?:utilisateurs|membres|clients)|liste des (?:utilisateurs|membres|clients)/,
      example: 'Gestion des membres',
      counter: 'Devenir membre',
    },
  ],
  views: [
    {
      means: 'view',
      pattern: /^(?:voir|lire|afficher|d(?:é|e)tails|en savoir plus)/,
      example: 'Voir le texte',
      counter: 'Conditions',
    },
  ],
  tombstones: [],
};
