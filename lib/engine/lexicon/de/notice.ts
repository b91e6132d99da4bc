/** German notice words, on lower-case text with blanks: enough to find a notice and its plain elements. */
import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_DE: NoticeLexicon = {
  language: 'de',
  form: 'lower',
  home: '',
  titles: [
    {
      means: 'overseas',
      pattern: anyOf(
        /(?:internationale|grenzüberschreitende)\b.{0,20}(?:übermittlung|datenübermittlung|datentransfer)/,
        /übermittlung\b.{0,40}(?:drittland|drittländer|drittstaaten|ausland)/,
      ),
      example: 'Übermittlung in Drittländer',
      counter: 'Versand ins Ausland',
    },
    {
      means: 'third-party',
      pattern: /(?:weitergabe|übermittlung|offenlegung)\b.{0,30}(?:daten|dritte)|empfänger\b.{0,20}daten/,
      example: 'Weitergabe Ihrer Daten an Dritte',
      counter: 'Weitere Angebote',
    },
    { means: 'processor', pattern: /auftragsverarbeit/, example: 'Auftragsverarbeiter', counter: 'Auftragsstatus' },
    { means: 'marketing', pattern: /\bwerbung\b|newsletter/, example: 'Newsletter und Werbung', counter: 'Neue Artikel' },
    {
      means: 'collection',
      pattern: /(?:erhebung|verarbeitung)\b.{0,30}\bdaten|welche daten wir/,
      example: 'Erhebung personenbezogener Daten',
      counter: 'Daten zur Sendung',
    },
    {
      means: 'policy',
      pattern: /datenschutz(?:erklärung|hinweise|richtlinie)/,
      example: 'Datenschutzerklärung',
      counter: 'Widerrufsbelehrung',
    },
    {
      means: 'terms',
      pattern: /allgemeine geschäftsbedingungen|\bagb\b|nutzungsbedingungen/,
      example: 'Nutzungsbedingungen',
      counter: 'Versandbedingungen',
    },
  ],
  labels: [
    {
      means: 'recipient',
      pattern: /\bempfänger\b|^(?:name des )?(?:dienstleisters?|anbieters?|unternehmens?)$/,
      example: 'Empfänger',
      counter: 'Zweck',
    },
    { means: 'country', pattern: /\b(?:land|länder|drittland|empfangsstaat)\b/, example: 'Land', counter: 'Landkreis' },
    { means: 'contact', pattern: /\bkontakt\b/, example: 'Kontakt', counter: 'Konto' },
    {
      means: 'items',
      pattern: /(?:daten)?kategorien|art(?:en)? der daten|^daten$|betroffene daten/,
      example: 'Kategorien der Daten',
      counter: 'Produktgruppen',
    },
    { means: 'purpose', pattern: /\bzwecke?\b/, example: 'Zweck', counter: 'Preis' },
    { means: 'retention', pattern: /speicherdauer|aufbewahrung|\bdauer\b/, example: 'Speicherdauer', counter: 'Lieferzeit' },
    { means: 'refusal', pattern: /verweiger|ablehn/, example: 'Folgen der Verweigerung', counter: 'Folgen Sie uns' },

    {
      means: 'recipient',
      pattern:
        /^(?:wer|an wen|datenempfänger|weitergabe an|übermittlung an|empfangende stelle|auftragsverarbeiter|partner)$|\bempfänger(?:in|n)?\b/,
      not: /zweck|kontakt/,
      example: 'Weitergabe an',
      counter: 'Weitergabe an Freunde lohnt sich',
    },
    {
      means: 'country',
      pattern: /^(?:zielland|wohin|sitz|standort|firmensitz|ort der (?:verarbeitung|speicherung)|serverstandort|sitzland|empfängerland)$/,
      example: 'Zielland',
      counter: 'Ausland',
    },
    {
      means: 'contact',
      pattern: /^kontakt(?:daten|adresse)?\b|datenschutzbeauftragte/,
      example: 'Kontaktdaten',
      counter: 'Kontaktlos zahlen',
    },
    {
      means: 'items',
      pattern: /^(?:welche daten|übermittelte daten|weitergegebene daten|datenarten|umfang der daten|was)$/,
      example: 'Welche Daten',
      counter: 'Was kostet der Versand',
    },
    {
      means: 'purpose',
      pattern: /^(?:warum|wozu|wofür|verwendungszweck|grund|leistung|aufgabe)$/,
      example: 'Wofür',
      counter: 'Grundpreis',
    },
    {
      means: 'retention',
      pattern: /^(?:wie lange|frist|speicherfrist|löschung|löschfrist|aufbewahrungsfrist|speicherung bis)$/,
      example: 'Löschfrist',
      counter: 'Lieferfrist bis Montag',
    },
    {
      means: 'method',
      pattern: /^(?:wie|wann und wie|art der übermittlung|übermittlungsweg|übertragungsweg|zeitpunkt und (?:art|weg).{0,30}|weg)$/,
      example: 'Art der Übermittlung',
      counter: 'Art der Zahlung',
    },
    {
      means: 'refusal',
      pattern: /^(?:bei ablehnung|ablehnungsrecht|wenn sie (?:ablehnen|nicht zustimmen)|folgen bei ablehnung)$/,
      example: 'Bei Ablehnung',
      counter: 'Bei Abholung',
    },
  ],
  questions: [],
  parties: [
    {
      means: 'role',
      pattern: inOrder(
        /\b/,
        [
          /dritte[nr]?|partner(?:unternehmen|n)?|dienstleister[ns]?|(?:ausgewählte[nr]? |externe[nr]? )?partner[n]?|händler[n]?/,
          /verkäufer[n]?|verbundene[nr]? unternehmen|konzernunternehmen|tochtergesellschaften|auftragsverarbeiter[n]?/,
          /versanddienstleister[n]?|zahlungsdienstleister[n]?|werbepartner[n]?|lieferanten|banken|auskunfteien/,
        ],
        /\b/,
      ),
      example: 'unsere Partner',
      counter: 'Birkenhof Versand GmbH',
    },
    {
      means: 'open',
      pattern: /\busw\b|unter anderem|und weitere|insbesondere/,
      example: 'Birkenhof GmbH und weitere',
      counter: 'Birkenhof GmbH',
    },
    { means: 'list', pattern: /liste der|\bhier\b (?:finden|einsehbar|abrufbar)/, example: 'Liste der Partner', counter: 'Preisliste' },
    { means: 'example', pattern: /z\. ?b\.|zum beispiel|beispielsweise/, example: 'z. B. Birkenhof', counter: 'Birkenhof' },
  ],
  company: [],
  abroad: [
    {
      means: 'abroad',
      pattern: /drittl(?:and|änder)|drittstaaten|\bausland\b|außerhalb (?:der|des) (?:eu|ewr|europäischen)/,
      example: 'in Drittländer',
      counter: 'in Bayern',
    },
  ],
  contact: [{ means: 'contact', pattern: /kontaktformular|kundenservice|\btel\b/, example: 'Kundenservice', counter: 'Kundennummer' }],
  items: [
    {
      means: 'datum',
      pattern: inOrder(
        /\b/,
        [
          /namen?|vornamen?|nachnamen?|anschrift|adresse|handynummer|rufnummer|bestellungen|bestellhistorie|e-?mail(?:-adresse)?/,
          /telefonnummer|geburtsdatum|kreditkarte|zahlungsdaten|bankverbindung|kontonummer|ip-adresse|bestelldaten|lieferadresse/,
          /kaufverhalten|kaufhistorie|suchverlauf|standort(?:daten)?|geräte-?id|nutzungsdaten|kundennummer|personalausweis\w*/,
          /reisepass\w*/,
        ],
        /\b/,
      ),
      example: 'Name und Anschrift',
      counter: 'personenbezogene Daten',
    },
    {
      means: 'class',
      pattern:
        /(?:personenbezogene[nr]?|ihre[nr]?|meine[nr]?|erforderliche[n]?|notwendige[n]?) (?:personenbezogenen )?(?:daten|informationen)/,
      example: 'Ihre Daten',
      counter: 'Ihre Pakete',
    },
    { means: 'bare', pattern: /\bdaten\b/, example: 'Daten', counter: 'Pakete' },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern: anyOf(
        /\bum\b.{3,80}\b(?:zu|\w+zu\w{3,})\b|\bzu \w*zwecken\b|\bzur\b|\bzum zweck|\bzwecks\b|\bfür (?:die|den|das)\b/,
        /\bdamit (?:sie|er|es|diese[rs]?|der|die|das)\b/,
      ),
      example: 'zur Lieferung der Ware',
      counter: 'die Ware ist da',
    },
    { means: 'vague', pattern: /^geschäftszwecke$/, example: 'Geschäftszwecke', counter: 'Lieferung' },
  ],
  retention: [
    {
      means: 'period',
      pattern: /\b(?:\d+|einem?|einer|zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf) (?:jahre?n?|monate?n?|wochen?|tage?n?)\b/,
      example: 'drei Monate: 3 Monate',
      counter: 'so lange wie nötig',
    },
    {
      means: 'event',
      pattern: /(?:bis|nach) .{0,30}(?:kündigung|löschung|widerruf|vertragsende)/,
      example: 'bis zur Löschung des Kontos',
      counter: 'bis auf Weiteres',
    },
    {
      means: 'endless',
      pattern: /solange\b.{0,30}(?:erforderlich|notwendig)|so lange\b/,
      example: 'solange erforderlich',
      counter: 'ein Jahr',
    },
  ],
  method: [],
  refusal: [
    {
      means: 'right',
      pattern: anyOf(
        /\b(?:einwilligung|zustimmung)\b.{0,30}(?:verweigern|ablehnen)/,
        /\b(?:einwilligung|zustimmung|angabe)\b.{0,20}\bfreiwillig|nicht verpflichtet/,
      ),
      example: 'Sie können die Einwilligung verweigern',
      counter: 'Sie können bestellen',
    },
    {
      means: 'consequence',
      pattern: anyOf(
        /(?:verweigern|ablehnen|nicht zustimmen|nicht einwilligen)\b.{0,100}(?:nicht|eingeschränkt|kann)/,
        /\bohne (?:sie|(?:ihre |diese |meine )?(?:einwilligung|zustimmung))\b.{0,80}(?:nicht|kein|trotzdem|weiterhin|eingeschränkt)/,
      ),
      example: 'Wenn Sie nicht zustimmen, ist die Nutzung nicht möglich',
      counter: 'Wenn Sie zustimmen, geht es weiter',
    },
    { means: 'withdrawal', pattern: /widerruf|abmelden/, example: 'Widerruf jederzeit', counter: 'Ware zurück' },
  ],
  transfer: [
    {
      means: 'none',
      pattern: /(?:geben|übermitteln|verkaufen)\b.{0,80}\b(?:nicht|keine)\b/,
      example: 'Wir geben Ihre Daten nicht weiter',
      counter: 'Wir geben Ihre Daten weiter',
    },
    {
      means: 'overseas',
      pattern: /(?:übermitt|übertrag|verarbeit|speicher)\w{0,12}\b.{0,80}(?:drittl|drittstaat|ausland|außerhalb|usa)/,
      example: 'Daten werden in die USA übermittelt: Übermittlung in die USA',
      counter: 'Versand ins Ausland',
    },
    { means: 'outsource', pattern: /in unserem auftrag|auftragsverarbeit/, example: 'in unserem Auftrag', counter: 'im Auftrag' },
    {
      means: 'provide',
      pattern: anyOf(
        /\b(?:geben|gibt|leiten|leitet|reichen)\b.{0,160}\bweiter\b/,
        /\b(?:daten|namen?|adresse|nummer|anschrift)\b.{0,100}(?:weitergegeben|weitergeleitet|übermitt|mitgeteilt)/,
        /\bdaten\b.{0,100}(?:weiter|übermitt|offenge)|(?:weiter|übermitt|offenleg)\w{0,12}\b.{0,100}\bdaten\b/,
        inOrder(
          /(?<![a-zäöüß])(?:übermitteln|übermittelt|teilen|geben|senden|übergeben)\b.{0,12}\b/,
          /(?:ihren?|ihrem|deinen?|meinen?|kunden)\b.{0,120}\b(?:an|mit)\b/,
        ),
      ),
      example: 'Wir geben Daten weiter',
      counter: 'Wir liefern weiter',
    },
    { means: 'collect', pattern: /\b(?:erheben|erfassen)\b/, example: 'Wir erheben Daten', counter: 'Wir liefern' },
  ],
  follows: [
    {
      means: 'recipients',
      pattern: /\bfolgende[nr]?\b.{0,40}(?:dienstleister|unternehmen|empfänger|partner|anbieter|dienste)/,
      example: 'folgende Dienstleister',
      counter: 'folgende Schritte',
    },
  ],
  clauses: [
    {
      means: 'disclosure-without-consent',
      pattern: /ohne (?:ihre |weitere )*(?:einwilligung|zustimmung)/,
      example: 'ohne Ihre Einwilligung',
      counter: 'mit Ihrer Einwilligung',
    },
    {
      means: 'deemed-consent',
      pattern: /gilt\b.{0,30}\bals\b.{0,20}(?:einwilligung|zustimmung)/,
      example: 'gilt als Einwilligung',
      counter: 'gilt als Rabatt',
    },
    {
      means: 'marketing-purpose',
      pattern: /\bwerb(?:ung|ezwecke)|marketing|newsletter/,
      example: 'zu Werbezwecken: Werbung',
      counter: 'zur Lieferung',
    },
  ],
  itemKinds: [
    {
      means: 'bank-account',
      pattern: /\biban\b|kontonummer|bankverbindung|kontodaten/,
      example: 'IBAN und Kontoinhaber',
      counter: 'Kundenkonto',
    },
    {
      means: 'card-number',
      pattern: /kreditkarten(?:nummer|daten)|kartennummer/,
      example: 'Ihre Kreditkartennummer',
      counter: 'Geschenkkarte',
    },
    { means: 'id-copy', pattern: /ausweiskopie|personalausweis/, example: 'Kopie des Personalausweises', counter: 'Mitgliedskarte' },
    { means: 'passport', pattern: /reisepass|passnummer/, example: 'Nummer des Reisepasses', counter: 'Passwort' },
    {
      means: 'precise-location',
      pattern: /\bgps\b|standortdaten|genauer standort/,
      example: 'genauer Standort',
      counter: 'Standort der Filiale',
    },
    { means: 'health', pattern: /gesundheits|\bdiagnosen?\b|krankheit/, example: 'Gesundheitsdaten', counter: 'gesunde Snacks' },
    { means: 'password', pattern: /\bpasswort/, example: 'Passwort', counter: 'Passform' },
  ],
  tombstones: [],
};
