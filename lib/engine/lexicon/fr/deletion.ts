/** French words of account-deletion pages. Matched in lower case with blanks. */
import { anyOf } from '../pattern';
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_FR: DeletionLexicon = {
  language: 'fr',
  form: 'lower',
  entries: [
    {
      means: 'act',
      pattern: anyOf(
        /(?:supprimer|clôturer|fermer|résilier|désactiver|effacer) (?:définitivement )?(?:le |mon |votre |un |ce )?(?:compte|profil|abonnement)/,
        /(?:suppression|clôture|fermeture|résiliation) (?:de |du |d'un )?(?:mon |votre |le )?(?:compte|profil)/,
        /\bse (?:désinscrire|désabonner) du site|(?:me|vous) désinscrire\b(?! de la (?:newsletter|liste))/,
        /quitter (?:le club|la communauté|l'association)/,
      ),
      not: /compte bancaire/,
      example: 'Supprimer mon compte',
      counter: 'Supprimer un article',
    },
    {
      means: 'bare',
      pattern: /^(?:oui,? )?supprimer(?: définitivement)?$/,
      example: 'Supprimer définitivement',
      counter: 'Supprimer cette photo',
    },
    {
      means: 'ask',
      pattern: /(?:êtes-vous sûr|voulez-vous vraiment|souhaitez-vous vraiment).{0,24}(?:supprimer|fermer|clôturer).{0,12}(?:compte|profil)/,
      example: 'Voulez-vous vraiment supprimer votre compte ?',
      counter: 'Êtes-vous sûr ?',
    },
    {
      means: 'effect',
      pattern: anyOf(
        /(?:données|compte).{0,40}(?:définitivement|irréversible).{0,24}|action est irréversible|vous perdr(?:ez|a)/,
        /(?:sera|seront) (?:définitivement )?(?:supprimé|perdu|effacé)/,
      ),
      example: 'Vos données seront définitivement supprimées.',
      counter: 'Vos données de livraison',
    },
    {
      means: 'farewell',
      pattern:
        /(?:tristes?|désolée?s?) de vous voir partir|vous nous quittez|avant de (?:partir|nous quitter)|voulez-vous vraiment nous quitter/,
      example: 'Nous sommes tristes de vous voir partir',
      counter: 'Avant de commander',
    },
    {
      means: 'resolve',
      pattern: /(?:quand même|malgré tout|continuer|oui,?).{0,16}(?:supprimer|supprim|fermer|quitter)|supprimer quand même/,
      example: 'Continuer et supprimer',
      counter: 'Continuer mes achats',
    },
    {
      means: 'reason',
      pattern: anyOf(
        /(?:raison|motif) (?:de|du) (?:la |votre )?(?:suppression|départ|résiliation)/,
        /pourquoi (?:souhaitez|voulez)-vous (?:partir|nous quitter|supprimer)/,
      ),
      example: 'Motif de votre départ',
      counter: 'Motif floral',
    },
    {
      means: 'done',
      pattern: /compte a (?:bien )?été (?:supprimé|clôturé)/,
      example: 'Votre compte a été supprimé.',
      counter: 'Votre compte sera supprimé.',
    },
    {
      means: 'article',
      pattern: /^comment (?:supprimer|fermer|clôturer)/,
      example: 'Comment supprimer mon compte ?',
      counter: 'Supprimer mon compte',
    },
    {
      means: 'no-own-route',
      pattern: anyOf(
        /(?:suppression|supprimer|fermer|clôturer)\b.{0,40}(?:pas (?:encore )?(?:possible|disponible)|impossible)/,
        /(?:pas possible|impossible) de (?:supprimer|fermer|clôturer)/,
      ),
      not: /récupér|restaur/,
      example: "La suppression n'est pas possible depuis l'application.",
      counter: 'La suppression est définitive.',
    },
    {
      means: 'own-route',
      pattern: anyOf(
        /(?:allez|rendez-vous|accédez).{0,24}(?:paramètres|réglages|profil|mon compte)|(?:cliquez|appuyez) sur.{0,16}supprimer/,
        /paramètres ?(?:>|→|›)/,
      ),
      not: /(?:n'est|ne) .{0,12}pas .{0,24}(?:possible|disponible|supprimer)|impossible/,
      example: 'Allez dans les paramètres.',
      counter: 'Écrivez-nous.',
    },
    {
      means: 'by-mail',
      pattern: anyOf(
        /(?:envoyer|envoyez|envoyant|écrire|écrivez).{0,24}(?:e-?mail|courriel|à l'adresse|-nous|message à)/,
        /par (?:e-?mail|courriel)|(?:contacte[rz]|écri\w+|demande).{0,40}(?:@|\[email)/,
      ),
      example: 'Écrivez-nous par courriel.',
      counter: 'Adresse e-mail',
    },
    {
      means: 'by-phone',
      pattern: /par téléphone|appele[rz](?:-nous)?\b|téléphone[rz]/,
      example: 'Appelez-nous pour fermer le compte.',
      counter: 'Numéro de téléphone',
    },
    {
      means: 'by-chat',
      pattern:
        /(?:par|via) (?:le )?chat|contacte[rz] (?:le |notre )?(?:service client|support|assistance)|formulaire de contact|via whatsapp/,
      example: 'Contactez le service client.',
      counter: 'Service rapide',
    },
    {
      means: 'by-post',
      pattern: anyOf(
        /par (?:courrier|la poste|lettre|fax)|lettre recommandée|en (?:agence|magasin|boutique)/,
        /(?:lettre|courrier|demande) (?:signée?|manuscrite?|écrite?)/,
        /(?:adresser|envoyer|envoyez|adressez).{0,30}(?:courrier|lettre|à l'adresse suivante)/,
      ),
      example: 'Par lettre recommandée',
      counter: 'Code postal',
    },
    {
      means: 'fallback',
      pattern: /si vous (?:ne |n'|avez (?:des|une) (?:question|problème))|en cas de (?:problème|difficulté)/,
      example: 'Si vous ne pouvez pas vous connecter',
      counter: 'Appelez-nous',
    },
    {
      means: 'settle-first',
      pattern: /(?:commandes?|factures?) (?:en cours|impayée?s?)/,
      example: 'Commandes en cours',
      counter: 'Commande',
    },
    {
      means: 'contact-first',
      pattern:
        /(?:contacte[rz]|appele[rz]).{0,24}(?:avant|d'abord|au préalable)|avant de (?:supprimer|fermer|partir).{0,30}(?:contacte|appele)/,
      example: "Contactez-nous d'abord.",
      counter: 'Contact',
    },
    {
      means: 'approval',
      pattern: /(?:approbation|validation|accord) (?:de|d'un|par) (?:l'administrateur|notre équipe|un administrateur|un conseiller)/,
      example: 'Après validation par un administrateur',
      counter: 'Valider',
    },
    {
      means: 'type-phrase',
      pattern: /(?:tapez|saisissez|écrivez|recopiez).{0,30}["«“'].{2,60}|(?:tapez|saisissez|recopiez) (?:la phrase|le texte)/,
      example: 'Saisissez la phrase « fermer mon compte »',
      counter: 'Saisissez votre mot de passe',
    },
    {
      means: 'wait',
      pattern: /(?:patientez|attendez|attendre|disponible dans) \d+ (?:secondes|minutes|heures|jours)/,
      example: 'Attendez 30 secondes',
      counter: 'Livré sous 3 jours',
    },
    { means: 'steps', pattern: /étape (\d+) ?(?:sur|\/) ?(\d+)/, example: 'Étape 6 sur 7', counter: 'Étape suivante' },
    { means: 'deactivate', pattern: /désactiv|mettre en pause|suspendre/, example: 'Désactiver mon compte', counter: 'Activer' },
    {
      means: 'paid-term',
      pattern: /(?:qu'à|après) (?:la fin|l'expiration) (?:de|du) (?:votre )?(?:abonnement|contrat|période)/,
      example: "Après l'expiration de votre abonnement",
      counter: 'Votre abonnement',
    },
    {
      means: 'think-again',
      pattern: /réfléchissez|avant de partir|attendez !|nous sommes tristes|ne partez pas/,
      example: 'Avant de partir…',
      counter: 'Départ',
    },
    { means: 'keep', pattern: /(?:garder|conserver) (?:mon |le )?compte|rester membre/, example: 'Garder mon compte', counter: 'Garderie' },
    {
      means: 'shame',
      pattern: anyOf(
        /regretter|(?:si |très |bien )(?:seul|triste)|abandonne[rz] |non,? je (?:préfère|veux) (?:payer|perdre)/,
        /je renonce à (?:mes|tous)|ça m'est égal|je me fiche|je ne veux pas (?:économiser|de réductions?)/,
        /vous allez nous manquer|pleur|nous abandonne[rz]/,
      ),
      example: 'Je renonce à mes avantages',
      counter: 'Vos avantages',
    },
  ],
  tombstones: [{ pattern: 'désabonner', why: 'mailing lists, not accounts' }],
};
