/** French notice words, on lower-case text with blanks: enough to find a notice and its plain elements. */
import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_FR: NoticeLexicon = {
  language: 'fr',
  form: 'lower',
  home: '',
  titles: [
    {
      means: 'overseas',
      pattern: /transferts?\b.{0,40}(?:international|internationaux|hors|étranger|pays tiers)/,
      example: 'Transferts internationaux de données',
      counter: 'Virement international',
    },
    {
      means: 'third-party',
      pattern: /(?:partage|communication|divulgation|transmission)\b.{0,40}(?:données|tiers)|destinataires/,
      example: 'Partage de vos données',
      counter: 'Partage de panier',
    },
    { means: 'processor', pattern: /sous-traitan/, example: 'Sous-traitants', counter: 'Traitement de commande' },
    {
      means: 'marketing',
      pattern: /marketing|prospection|newsletter|publicité/,
      example: 'Prospection commerciale',
      counter: 'Suivi de commande',
    },
    {
      means: 'collection',
      pattern: /(?:collecte|traitement)\b.{0,30}données|données (?:que nous )?collect/,
      example: 'Collecte de vos données',
      counter: 'Collecte de colis',
    },
    {
      means: 'policy',
      pattern: /(?:politique|déclaration)\b.{0,20}(?:confidentialité|vie privée|données)/,
      example: 'Politique de confidentialité',
      counter: 'Politique de retour',
    },
    {
      means: 'terms',
      pattern: /conditions (?:générales|d'utilisation)|\bcgu\b|\bcgv\b/,
      example: 'Conditions générales',
      counter: 'Conditionnement',
    },
  ],
  labels: [
    {
      means: 'recipient',
      pattern: /\bdestinataires?\b|^(?:nom du )?(?:prestataire|fournisseur|sous-traitant|partenaire)s?$/,
      example: 'Destinataire',
      counter: 'Finalité',
    },
    { means: 'country', pattern: /\bpays\b|^localisation$/, example: 'Pays', counter: 'Paysage' },
    { means: 'contact', pattern: /\bcontact\b|coordonnées du/, example: 'Contact', counter: 'Contenu' },
    {
      means: 'items',
      pattern: /(?:catégories|types?) de données|^données/,
      example: 'Catégories de données',
      counter: 'Catégories de produits',
    },
    { means: 'purpose', pattern: /finalités?|\bobjectifs?\b|^objet$/, example: 'Finalité', counter: 'Prix' },
    { means: 'retention', pattern: /durée|conservation/, example: 'Durée de conservation', counter: 'Délai de livraison' },
    { means: 'refusal', pattern: /\brefus/, example: 'Conséquences du refus', counter: 'Remboursement' },

    {
      means: 'recipient',
      pattern: /^(?:qui|à qui|société|organisme|entreprise|communiqué(?:es)? à|transmis(?:es)? à)$/,
      example: 'À qui',
      counter: 'Qui sommes-nous',
    },
    {
      means: 'country',
      pattern: /^(?:où|lieu (?:de|du) (?:stockage|traitement)|pays de destination|destination)$/,
      example: 'Lieu de stockage',
      counter: 'Où acheter',
    },
    {
      means: 'items',
      pattern: /^(?:quelles données|quoi|informations (?:transmises|partagées|communiquées))$/,
      example: 'Quelles données',
      counter: 'Quoi de neuf',
    },
    { means: 'purpose', pattern: /^(?:pourquoi|but|motif|usage|utilisation)$/, example: 'Pourquoi', counter: 'But en or' },
    {
      means: 'retention',
      pattern: /^(?:combien de temps|délai|jusqu'à quand|suppression)$/,
      example: 'Combien de temps',
      counter: 'Délai de livraison',
    },
    {
      means: 'method',
      pattern: /^(?:comment|quand et comment|mode de (?:transfert|transmission)|moyen de (?:transfert|transmission))$/,
      example: 'Mode de transfert',
      counter: 'Mode de paiement',
    },
  ],
  questions: [],
  parties: [
    {
      means: 'role',
      pattern: inOrder(
        /\b/,
        [
          /tiers|partenaires?|prestataires?|vendeurs?|marchands?|fournisseurs?|filiales?|sociétés affiliées|sociétés du groupe/,
          /sous-traitants?|transporteurs?|annonceurs?|banques/,
        ],
        /\b/,
      ),
      example: 'nos partenaires',
      counter: 'Beaulieu Livraison SARL',
    },
    {
      means: 'open',
      pattern: /\betc\b|notamment|y compris|et ses filiales/,
      example: 'Beaulieu SARL et ses filiales',
      counter: 'Beaulieu SARL',
    },
    { means: 'list', pattern: /liste (?:complète )?des|\bici\b/, example: 'la liste des partenaires', counter: 'la livraison' },
    { means: 'example', pattern: /par exemple|tels? que|telles? que/, example: 'par exemple Beaulieu', counter: 'Beaulieu' },
  ],
  company: [],
  abroad: [
    {
      means: 'abroad',
      pattern: /pays tiers|à l'étranger|hors (?:de )?(?:l'|la )?(?:union|ue|eee|france)|autres pays/,
      example: 'dans des pays tiers',
      counter: 'dans Paris',
    },
  ],
  contact: [
    { means: 'contact', pattern: /formulaire de contact|service client|\btél\b/, example: 'service client', counter: 'numéro de client' },
  ],
  items: [
    {
      means: 'datum',
      pattern: inOrder(
        /\b/,
        [
          /nom|prénom|adresse|e-?mail|courriel|téléphone|date de naissance|carte bancaire|coordonnées|adresse ip/,
          /données de paiement|historique|numéro|commande/,
        ],
        /\b/,
      ),
      example: 'nom et adresse',
      counter: 'données personnelles',
    },
    {
      means: 'class',
      pattern: /(?:vos|mes|ses|leurs) (?:données|informations|coordonnées)|données (?:personnelles|à caractère personnel|nécessaires)/,
      example: 'vos données',
      counter: 'vos colis',
    },
    { means: 'bare', pattern: /\bdonnées\b/, example: 'données', counter: 'colis' },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern: /\bafin de\b|\bpour (?:la|le|les|vous|\w+er|\w+ir)\b|aux fins de|à des fins/,
      example: 'afin de livrer votre commande',
      counter: 'votre commande',
    },
    { means: 'vague', pattern: /^fins commerciales$/, example: 'fins commerciales', counter: 'livraison' },
  ],
  retention: [
    {
      means: 'period',
      pattern: /\b\d+ (?:ans?|années?|mois|jours?|semaines?)\b/,
      example: '3 ans',
      counter: 'aussi longtemps que nécessaire',
    },
    {
      means: 'event',
      pattern: /jusqu'(?:à|au)\s.{0,30}(?:suppression|clôture|résiliation|retrait)/,
      example: "jusqu'à la suppression du compte",
      counter: "jusqu'à nouvel ordre",
    },
    { means: 'endless', pattern: /aussi longtemps|durée nécessaire|tant que/, example: 'aussi longtemps que nécessaire', counter: 'un an' },
  ],
  method: [],
  refusal: [
    {
      means: 'right',
      pattern: /(?:droit de|pouvez) (?:refuser|ne pas consentir)/,
      example: 'Vous pouvez refuser',
      counter: 'Vous pouvez payer',
    },
    {
      means: 'consequence',
      pattern: /(?:refus|ne consentez pas|n'acceptez pas)\w{0,12}\b.{0,100}(?:ne pourr|impossible|pas)/,
      example: 'En cas de refus, vous ne pourrez pas commander',
      counter: "En cas d'accord, continuez",
    },
    { means: 'withdrawal', pattern: /retirer|désinscri|désabonn/, example: 'retirer votre consentement', counter: 'refuser' },

    {
      means: 'consequence',
      pattern: /(?:pouvez|droit de|peut) (?:le |la |les )?refuser\b.{0,6}[;,:.–—-].{0,120}\b(?:sera|seront|alors|dans ce cas|ne pourr)/,
      example: 'Vous pouvez refuser ; la livraison sera alors plus longue',
      counter: 'Vous pouvez refuser',
    },
  ],
  transfer: [
    {
      means: 'none',
      pattern:
        /\bne\b.{0,40}(?:partage|vend|communiqu|transmet|cèd)\w{0,12}\b.{0,20}\bpas\b|\b(?:jamais|aucun)\b.{0,40}(?:partag|vend|communiqu)/,
      example: 'Nous ne vendons pas vos données',
      counter: 'Nous vendons des livres',
    },
    {
      means: 'overseas',
      pattern: /transf\w{0,12}\b.{0,80}(?:pays|hors|étranger|états-unis)/,
      example: "Vos données sont transférées hors de l'UE",
      counter: 'Vos colis',
    },
    { means: 'outsource', pattern: /pour notre compte|sous-trait/, example: 'pour notre compte', counter: 'votre compte' },
    {
      means: 'provide',
      pattern: anyOf(
        /(?:partag|communiqu|transmet|divulgu|transmis)\w{0,12}\b.{0,100}données/,
        /données\b.{0,100}(?:partag|communiqu|transm|divulgu)/,
        /(?:partag|communiqu|transmet|divulgu|transmis|cèd)\w{0,12}\b.{0,12}\b(?:vos|votre|mes|mon)\b.{0,140}\s(?:à|aux?|avec)\s/,
        /\b(?:vos|votre|mes|mon)\b.{0,100}(?:partag|communiqu|transmis|divulgu|cédé)[\wé]{0,4}\s(?:à|aux?|avec)\s/,
      ),
      example: 'Nous partageons vos données',
      counter: 'Nous livrons vos colis',
    },
    { means: 'collect', pattern: /\bcollect/, example: 'Nous collectons', counter: 'Nous livrons' },
  ],
  follows: [
    {
      means: 'recipients',
      pattern: /(?:prestataires|sociétés|destinataires|partenaires|fournisseurs) suivants|suivants? ?:/,
      example: 'les prestataires suivants',
      counter: 'les étapes du panier',
    },
  ],
  clauses: [
    {
      means: 'disclosure-without-consent',
      pattern: /sans (?:votre )?(?:consentement|accord)/,
      example: 'sans votre consentement',
      counter: 'avec votre consentement',
    },
    {
      means: 'deemed-consent',
      pattern: /vaut (?:consentement|acceptation)|réputée? (?:avoir )?accept/,
      example: 'vaut acceptation',
      counter: 'vaut le prix',
    },
    {
      means: 'marketing-purpose',
      pattern: /marketing|prospection|publicit|newsletter|offres promotionnelles/,
      example: 'à des fins de prospection',
      counter: 'à la livraison',
    },
  ],
  itemKinds: [
    {
      means: 'bank-account',
      pattern: /\biban\b|\brib\b|coordonn(?:é|e)es bancaires|compte bancaire/,
      example: 'vos coordonnées bancaires',
      counter: 'compte client',
    },
    {
      means: 'card-number',
      pattern: /num(?:é|e)ro de (?:la |votre )?carte|carte (?:bancaire|de cr(?:é|e)dit)/,
      example: 'numéro de carte',
      counter: 'carte cadeau',
    },
    {
      means: 'id-copy',
      pattern: /pi(?:è|e)ce d'identit(?:é|e)|carte d'identit(?:é|e)/,
      example: "copie de la pièce d'identité",
      counter: 'pièce détachée',
    },
    { means: 'passport', pattern: /passeport/, example: 'numéro de passeport', counter: 'passe-partout' },
    {
      means: 'precise-location',
      pattern: /\bgps\b|g(?:é|e)olocalisation|localisation pr(?:é|e)cise/,
      example: 'géolocalisation',
      counter: 'magasin local',
    },
    {
      means: 'health',
      pattern: /donn(?:é|e)es de sant(?:é|e)|(?:é|e)tat de sant(?:é|e)|maladie/,
      example: 'données de santé',
      counter: 'produits frais',
    },
    { means: 'password', pattern: /mot de passe/, example: 'votre mot de passe', counter: 'motif' },
  ],
  tombstones: [],
};
