/** German consent words, at the level of labels. Patterns run on lower case ASCII text with blanks kept; umlauts stand as written. */
import { anyOf, inOrder } from '../pattern';
import type { ConsentLexicon } from '../shapes/consent';

export const CONSENT_DE: ConsentLexicon = {
  language: 'de',
  form: 'lower',
  purposes: [
    {
      means: 'terms',
      pattern:
        /\bagb\b|gesch(?:ä|ae)ftsbedingungen|nutzungsbedingungen|teilnahmebedingungen|vertragsbedingungen|widerrufsbelehrung|mietbedingungen/,
      example: 'Ich akzeptiere die AGB',
      counter: 'Lieferbedingung im Karton',
    },
    {
      means: 'collection',
      pattern: anyOf(
        /datenschutz/,
        /(?:erhebung|verarbeitung|speicherung|nutzung) (?:und \S{1,20} )?(?:meiner|ihrer|der|personenbezogener?n?) (?:personenbezogenen )?daten/,
        /\bmeine (?:angaben|daten)\b.{0,60}(?:speicher|nutz|verarbeit|erheb|verwend)/,
      ),
      example: 'Ich habe die Datenschutzerklärung gelesen',
      counter: 'Datenblatt',
    },
    {
      means: 'third-party',
      pattern: anyOf(
        /(?:weitergabe|(?:ü|ue)bermittlung|weitergegeben|weitergeleitet)\b.{0,60}?(?:dritte|partner|h(?:ä|ae)ndler|verk(?:ä|ae)ufer)/,
        /\ban dritte\b/,
        inOrder(
          /\ban (?:verbundene unternehmen|konzernunternehmen|konzerngesellschaften|partnerunternehmen|unsere partner)\b.{0,60}/,
          /(?:weitergegeben|weitergeleitet|(?:ü|ue)bermittelt)/,
        ),
      ),
      example: 'Weitergabe meiner Daten an Dritte',
      counter: 'das dritte Paket',
    },
    {
      means: 'overseas',
      pattern: /drittl(?:a|ä|ae)nd(?:er|ern)?\b|(?:ü|ue)bermittlung\b.{0,60}\busa\b/,
      example: 'Übermittlung in Drittländer',
      counter: 'Versand ins Ausland',
    },
    {
      means: 'marketing',
      pattern: anyOf(
        /newsletter|(?<!be)werbung|werbliche|\b(?:telefon|e-?mail|sms|post|whatsapp)\b.{0,30}\bangeboten?\b|\bmarketing/,
        /\bangeboten?\b.{0,40}\b(?:per|erhalten|bekommen|informiert|e-?mail)|sonderangebote/,
        /(?:per e-?mail|regelm(?:ä|ae)(?:ß|ss)ig)\b.{0,40}\b(?:informiert|informationen|neuigkeiten)/,
        /(?:informier|erhalten|bekommen|abonn)\S{0,6}.{0,30}\b(?:neuigkeiten|neuheiten|aktionen|angebote)\b/,
      ),
      example: 'Ich möchte den Newsletter erhalten',
      counter: 'Ihr Angebot im Warenkorb',
    },
    {
      means: 'profiling',
      pattern: anyOf(
        /personalisierte (?:werbung|angebote)|profilbildung|profiling/,
        /auswert\w*\b.{0,40}\b(?:kauf|nutzungs|surf|bestell)verhaltens?\b|\b(?:kauf|nutzungs|surf)verhaltens?\b.{0,40}\bauswert/,
      ),
      example: 'personalisierte Werbung',
      counter: 'Profilbild',
    },
    {
      means: 'age',
      pattern: /\b(?:1[468]|volle 18) jahre\b|vollj(?:ä|ae)hrig/,
      example: 'Ich bin mindestens 18 Jahre alt',
      counter: '5 Jahre Garantie',
    },
    {
      means: 'finance',
      pattern: /bonit(?:ä|ae)tspr(?:ü|ue)fung|\bschufa\b|sepa-lastschriftmandat/,
      example: 'Einwilligung zur Bonitätsprüfung',
      counter: 'Kreditkarte',
    },
    { means: 'cookies', pattern: /\bcookies?\b/, example: 'Cookies zulassen', counter: 'Kekse' },
  ],
  hands: [
    {
      means: 'give',
      pattern: inOrder(
        /\b/,
        [
          /daten|adresse|anschrift|telefonnummer|handynummer|e-mail-adresse|angaben|kontaktdaten|bewerbung(?:sdaten|sunterlagen)?/,
          /unterlagen|name/,
        ],
        /\b.{0,70}?\b(?:an|mit) (?!mich\b|uns\b|sie\b|freunde).{2,90}?/,
        /(?:weitergegeben|(?:ü|ue)bermittelt|weitergeleitet|geteilt|(?:ü|ue)bertragen|bereitgestellt|gegeben)\b/,
      ),
      not: /\bnicht\b/,
      example: 'dass meine Telefonnummer an die Spedition weitergegeben wird',
      counter: 'Sendung an den Nachbarn geben',
    },
    {
      means: 'give',
      pattern: inOrder(
        /(?:weitergabe|(?:ü|ue)bermittlung|weiterleitung|(?:ü|ue)bertragung)\b.{0,30}?\b/,
        /(?:daten|adresse|anschrift|telefonnummer|handynummer|e-mail-adresse|angaben|kontaktdaten)\b.{0,30}?\ban /,
        /(?!mich\b|uns\b|sie\b)/,
      ),
      example: 'Weitergabe meiner Adresse an den Veranstalter',
      counter: 'Übermittlung meiner Daten',
    },
    {
      means: 'keep',
      pattern: anyOf(
        /\bdaten\b.{0,70}?(?:(?:ü|ue)bermittelt|(?:ü|ue)bertragen|gespeichert|verarbeitet)\b/,
        /(?:(?:ü|ue)bermittlung|(?:ü|ue)bertragung|speicherung|verarbeitung)\b.{0,30}?\bdaten\b/,
      ),
      example: 'Übermittlung meiner Daten in die Schweiz',
      counter: 'Versand in die Schweiz',
    },
  ],
  acts: [
    { means: 'refuse', pattern: /\bablehnen\b|nicht (?:zustimmen|einverstanden)|\blehne\b/, example: 'Ablehnen', counter: 'Zustimmen' },
    {
      means: 'agree',
      pattern: anyOf(
        /\bzustimm|\bstimme\b.{0,80}\bzu\b|\bich (?:erlaube|gestatte|genehmige)\b|\beinverstanden\b|\bakzeptier|\beinwillig/,
        /\bwillige\b.{0,80}\bein\b/,
      ),
      example: 'Ich stimme den Bedingungen zu',
      counter: 'Bitte lesen',
    },
    {
      means: 'receive',
      pattern: anyOf(
        /\berhalten\b|\bbekommen\b|\bich m(?:ö|oe)chte\b|\bschick(?:t|en)\b|\babonnieren\b|\binformiert werden\b/,
        /\binformieren sie mich\b|\banmelden\b.{0,20}newsletter/,
      ),
      example: 'Ich möchte Post erhalten',
      counter: 'Rechnung',
    },
    {
      means: 'confirm',
      pattern: /\b(?:gelesen|zur kenntnis genommen|best(?:ä|ae)tige)\b/,
      example: 'Ich habe alles gelesen',
      counter: 'Leseprobe',
    },
    {
      means: 'yes',
      pattern: /^(?:ja|zustimmen|akzeptieren|ich stimme zu|einverstanden)[.!]?$/,
      example: 'Zustimmen',
      counter: 'Ja, den Bedingungen',
    },
  ],
  channels: [
    {
      means: 'channel',
      pattern: /^(?:per )?(?:sms|e-?mail|telefon|post|brief|whatsapp)$/,
      example: 'per E-Mail',
      counter: 'E-Mail-Adresse',
    },
  ],
  requirement: [
    {
      means: 'mandatory',
      pattern:
        /\([^)]{0,20}\b(?:erforderlich|pflichtfeld|pflicht|notwendig)\b[^)]{0,20}\)|^pflicht(?:feld)?\b(?!er)|\berforderlich$|^[*＊]|[*＊]$/,
      not: /pflichtfelder/,
      example: 'AGB (erforderlich)',
      counter: '* Pflichtfelder',
    },
    {
      means: 'optional',
      pattern: /\([^)]{0,30}\b(?:optional|freiwillig)\b[^)]{0,60}\)|\b(?:optional|freiwillig)[.]?$|^optional\b/,
      example: 'Newsletter (optional)',
      counter: 'optionales Zubehör',
    },
  ],
  groupRule: [],
  all: [
    {
      means: 'agree-all',
      pattern: /\balle[nms]?\b.{0,24}\b(?:zustimmen|akzeptieren|annehmen|ausw(?:ä|ae)hlen)\b|\ballem zustimmen\b/,
      example: 'Allen zustimmen',
      counter: 'alle Artikel anzeigen',
    },
  ],
  optionalToo: [
    {
      means: 'said',
      pattern: /(?:einschlie(?:ß|ss)lich|inklusive|inkl\.?) (?:der )?(?:optionale|freiwillige)/,
      example: 'Allen zustimmen, einschließlich optionaler',
      counter: 'Allen zustimmen',
    },
  ],
  none: [
    {
      means: 'session',
      pattern: /angemeldet bleiben|eingeloggt bleiben|passwort (?:anzeigen|merken|speichern)|merken$/,
      example: 'Angemeldet bleiben',
      counter: 'Anmelden',
    },
    {
      means: 'delivery',
      pattern: /abweichende (?:liefer|rechnungs)adresse|rechnungsadresse|lieferadresse/,
      not: /stimm|willig/,
      example: 'abweichende Lieferadresse',
      counter: 'Ich stimme der Weitergabe der Lieferadresse zu',
    },
    { means: 'person', pattern: /^(?:herr|frau|divers|privat|firma|m(?:ä|ae)nnlich|weiblich)$/, example: 'Frau', counter: 'Frau Muster' },
    {
      means: 'deletion',
      pattern: /(?:konto|account)\b.{0,30}l(?:ö|oe)sch/,
      not: /datenschutzerkl/,
      example: 'Ich will mein Konto löschen',
      counter: 'Konto anlegen',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern: inOrder(
        /\b(?:mit|durch)\b.{0,60}?\b(?:klick|registrierung|anmeldung|bestellung|absenden|fortfahren|nutzung)\b.{0,60}?\b/,
        /(?:akzeptier|stimm|erkl(?:ä|ae)r|willig)/,
      ),
      example: 'Mit der Registrierung akzeptieren Sie unsere AGB',
      counter: 'Bitte akzeptieren Sie die AGB',
    },
    {
      means: 'implied',
      pattern: /\bindem (?:ich|sie|du)\b.{0,80}?\b(?:erkl(?:ä|ae)r\w*|bin|sind|bist|stimm\w*|akzeptier\w*|willig\w*)\b/,
      example: 'Indem ich meine Adresse eintrage, erkläre ich mich mit der Zusendung von Werbung einverstanden',
      counter: 'Indem Sie uns schreiben, helfen Sie anderen',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern: inOrder(/^(?:unbedingt )?/, [
        /erforderlich|notwendig|essenziell|funktional|funktionell|statistik|analyse|marketing|leistung|targeting/,
        /pr(?:ä|ae)ferenzen/,
      ]),
      example: 'Statistik',
      counter: 'Alle Statistiken',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern: /\badministrator|benutzerverwaltung|(?:kunden|benutzer|mitglieder)liste/,
      example: 'Benutzerverwaltung',
      counter: 'Benutzerkonto',
    },
  ],
  views: [
    {
      means: 'view',
      pattern: /^(?:anzeigen|ansehen|details|mehr|lesen)\b/,
      example: 'Anzeigen',
      counter: 'AGB',
    },
  ],
  tombstones: [],
};
