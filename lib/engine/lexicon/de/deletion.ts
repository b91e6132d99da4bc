/** German words of account-deletion pages. Matched in lower case with blanks. */
import { anyOf, inOrder } from '../pattern';
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_DE: DeletionLexicon = {
  language: 'de',
  form: 'lower',
  entries: [
    {
      means: 'act',
      pattern: anyOf(
        inOrder(
          /(?:konto|account|kundenkonto|benutzerkonto|profil|mitgliedschaft|nutzerkonto|zugang)s? (?:[\wäöüß]+ )?/,
          /(?:löschen|schließen|kündigen|beenden|auflösen|deaktivieren|entfernen)/,
        ),
        /(?:konto|account|profil)(?:löschung|schließung|-löschung)/,
        /löschung (?:des|ihres|deines|meines) (?:\w+)?(?:kontos|accounts|profils)/,
        /(?:löschung|kündigung|schließung|auflösung) (?:ihres|deines|meines|des) (?:\w+)?(?:zugangs|profils|kontos|mitgliedschaft)/,
        /(?:mitgliedschaft|konto) beenden|\baustritt(?:serklärung)?\b|\baustreten\b/,
      ),
      not: /bankkonto/,
      example: 'Konto löschen',
      counter: 'Verlauf löschen',
    },
    {
      means: 'bare',
      pattern: anyOf(
        /^(?:jetzt |endgültig |wirklich |ja,? )?löschen[!?]?$|^wirklich (?:löschen|kündigen)/,
        /^(?:konto)?löschung (?:beantragen|bestätigen|fortsetzen)/,
      ),
      example: 'Endgültig löschen',
      counter: 'Adresse löschen',
    },
    {
      means: 'ask',
      pattern: /(?:wirklich|sicher).{0,30}(?:konto|account|profil).{0,16}(?:löschen|kündigen|schließen)|^wirklich löschen/,
      example: 'Möchten Sie wirklich Ihr Konto löschen?',
      counter: 'Sicher einkaufen',
    },
    {
      means: 'effect',
      pattern: /(?:daten|konto|account).{0,40}(?:unwiderruflich|endgültig|dauerhaft).{0,16}gelöscht|nicht rückgängig/,
      example: 'Ihre Daten werden unwiderruflich gelöscht.',
      counter: 'Ihre Daten werden geprüft.',
    },
    {
      means: 'farewell',
      pattern: /schade,? dass (?:sie|du)|wollen sie uns (?:wirklich )?verlassen|willst du uns (?:wirklich )?verlassen|bevor (?:sie|du) geh/,
      example: 'Schade, dass Sie gehen',
      counter: 'Schade um den Kuchen',
    },
    {
      means: 'resolve',
      pattern: /(?:trotzdem|dennoch|weiter(?:hin)? (?:zur|mit der)|ja,?).{0,16}(?:löschen|löschung|kündigen|kündigung|verlassen)/,
      example: 'Trotzdem löschen',
      counter: 'Ja, weiter',
    },
    {
      means: 'reason',
      pattern: anyOf(
        /grund (?:für|der) (?:die |ihre |deine )?(?:löschung|kündigung)/,
        /warum (?:möchten|willst|wollen) (?:sie|du).{0,20}(?:löschen|gehen|verlassen)/,
      ),
      example: 'Grund der Löschung',
      counter: 'Grundpreis',
    },
    {
      means: 'done',
      pattern: /(?:konto|account|profil) wurde.{0,16}gelöscht/,
      example: 'Ihr Konto wurde gelöscht.',
      counter: 'Ihr Konto wird gelöscht.',
    },
    {
      means: 'article',
      pattern: /^wie (?:kann|lösche|kündige)\b.{0,40}(?:konto|account)/,
      example: 'Wie lösche ich mein Konto?',
      counter: 'Konto löschen',
    },
    {
      means: 'no-own-route',
      pattern: anyOf(
        /(?:löschung|löschen|kündigung|schließung)\b.{0,40}\b(?:nicht|kein\w*)\b.{0,24}(?:möglich|verfügbar|vorgesehen|selbst)/,
        /(?:nicht|kein\w*)\b.{0,30}(?:online|in der app|selbst(?:ständig)?)\b.{0,20}(?:löschen|gelöscht|kündigen|möglich)/,
        /(?:über|im|in) (?:das|dem|ihr\w*|der)? ?(?:kundenkonto|konto|website|webseite|app|shop)\b.{0,20}\bnicht (?:möglich|vorgesehen)/,
      ),
      not: /rückgängig|wiederherst/,
      example: 'Eine Löschung in der App ist derzeit nicht möglich.',
      counter: 'Die Löschung kann nicht rückgängig gemacht werden.',
    },
    {
      means: 'own-route',
      pattern: anyOf(
        /(?:unter|in den|öffnen sie|gehen sie).{0,24}(?:einstellungen|profil|mein konto)/,
        /(?:klicken|tippen) sie.{0,24}(?:löschen)|einstellungen ?(?:>|→|›)/,
      ),
      not: /(?:nicht|kein\w*) .{0,30}(?:möglich|verfügbar|vorgesehen|löschen)/,
      example: 'Gehen Sie in die Einstellungen.',
      counter: 'Schreiben Sie uns.',
    },
    {
      means: 'by-mail',
      pattern: anyOf(
        /(?:per|eine) e-?mail\b|schreiben sie (?:uns|an)|schreib(?:e|en)? (?:uns|an)|e-?mail an\b/,
        /(?:e-?mail|mail) (?:an|senden|schicken|genügt)|(?:senden|schicken) sie.{0,40}(?:e-?mail|mail|@|\[email)/,
        /(?:mitteilung|nachricht|anfrage) an .{0,30}(?:@|\[email)/,
      ),
      example: 'Schreiben Sie uns per E-Mail an den Kundendienst.',
      counter: 'E-Mail-Adresse',
    },
    {
      means: 'by-phone',
      pattern: /(?:rufen sie|ruf(?:e)? uns|telefonisch|per telefon|anrufen|hotline)/,
      example: 'Bitte rufen Sie uns an.',
      counter: 'Telefonnummer',
    },
    {
      means: 'by-chat',
      pattern: anyOf(
        /(?:per|im|über den) (?:live-?)?chat|kundenservice kontaktieren/,
        /(?:wenden sie sich|wende dich) an (?:den|unseren) (?:kunden)?(?:service|support|dienst)/,
        /(?:über das|per) kontaktformular|per whatsapp/,
      ),
      example: 'Wenden Sie sich an den Kundenservice.',
      counter: 'Service',
    },
    {
      means: 'by-post',
      pattern: anyOf(
        /(?:schriftlich|per post|per fax|per brief|in (?:einer|unserer) filiale|persönlich in)/,
        /(?:unterschriebene\w*|handschriftlich\w*|unterzeichnete\w*|eingeschriebene\w*)/,
        /(?:brief|einschreiben|schreiben|formular) an\b/,
        /(?:senden|schicken|faxen) sie.{0,40}(?:brief|post|formular|anschrift|adresse)/,
        /(?:bei|in) (?:uns|der geschäftsstelle|einer? \w+) vor(?:sprechen|beikommen)|geschäftsstelle/,
      ),
      example: 'Die Kündigung muss schriftlich erfolgen.',
      counter: 'Postleitzahl',
    },
    {
      means: 'fallback',
      pattern: /(?:falls|wenn) (?:sie|du).{0,40}(?:nicht|keinen|probleme|fragen)|bei fragen/,
      example: 'Falls Sie sich nicht anmelden können',
      counter: 'Bitte rufen Sie uns an.',
    },
    {
      means: 'settle-first',
      pattern: /offene (?:bestellungen|rechnungen|forderungen|beträge)/,
      example: 'Offene Bestellungen müssen erledigt sein.',
      counter: 'Öffnungszeiten',
    },
    {
      means: 'contact-first',
      pattern: anyOf(
        /(?:kontaktieren|rufen|wenden) sie.{0,30}(?:zuerst|vorher|bevor)/,
        /vor der (?:löschung|kündigung).{0,24}(?:kontaktieren|anrufen|rufen|sprechen)/,
      ),
      example: 'Kontaktieren Sie uns bitte zuerst.',
      counter: 'Kontakt',
    },
    {
      means: 'approval',
      pattern: anyOf(
        /(?:genehmigung|freigabe|zustimmung) (?:durch|des|eines|der)/,
        /(?:mitarbeiter\w*|administrator|team|kundendienst).{0,24}(?:prüf|genehmig|freigeb)/,
      ),
      example: 'Ein Administrator muss die Löschung genehmigen.',
      counter: 'Genehmigungsnummer',
    },
    {
      means: 'type-phrase',
      pattern: /(?:geben|tippen|schreiben) sie.{0,30}["„“'].{2,60}|(?:folgenden|den) (?:satz|text|wortlaut).{0,12}ein/,
      example: 'Geben Sie den Satz „Konto entfernen“ ein.',
      counter: 'Geben Sie Ihr Passwort ein.',
    },
    {
      means: 'wait',
      pattern: anyOf(
        /(?:warten sie|in) \d+ (?:sekunden|stunden|tagen) (?:erneut|verfügbar|aktiv)/,
        /(?:erst )?(?:nach|in) \d+ sekunden .{0,20}(?:aktiv|frei|klick|verfügbar)|warten sie \d+/,
        /bitte \d+ (?:sekunden|minuten) warten/,
      ),
      example: 'Bitte 30 Sekunden warten',
      counter: 'Lieferung in 3 Tagen',
    },
    { means: 'steps', pattern: /schritt (\d+) (?:von|\/) ?(\d+)/, example: 'Schritt 6 von 7', counter: 'Schritt für Schritt' },
    { means: 'deactivate', pattern: /deaktivier|pausieren|stilllegen/, example: 'Konto deaktivieren', counter: 'Aktivieren' },
    {
      means: 'paid-term',
      pattern: /(?:erst|nur) (?:nach|mit) (?:ablauf|ende) (?:der|ihrer|des|ihres).{0,24}(?:laufzeit|mitgliedschaft|abos?|vertrags)/,
      example: 'Erst nach Ablauf der Laufzeit möglich',
      counter: 'Laufzeit 12 Monate',
    },
    {
      means: 'think-again',
      pattern: /überlegen sie es sich|bevor (?:sie|du) gehen?|schade, dass|noch einmal überlegen|warte[n]? ?!/,
      example: 'Überlegen Sie es sich noch einmal',
      counter: 'Überlegene Qualität',
    },
    {
      means: 'keep',
      pattern: /(?:konto|account|mitgliedschaft) behalten|doch (?:bleiben|nicht löschen)|^nein\b/,
      example: 'Konto behalten',
      counter: 'Vorbehalt',
    },
    {
      means: 'shame',
      pattern: anyOf(
        /bereuen|(?:so |sehr |ganz )(?:einsam|traurig)|im stich|nein,? ich (?:zahle|bezahle|verzichte|möchte lieber)/,
        /ich verzichte auf (?:alle|meine)? ?(?:vorteile|rabatte)|ist mir egal|(?:kein|nicht) (?:geld )?sparen/,
        /bricht uns das herz|wir (?:werden dich|werden sie) vermissen|weinen|willst du uns im stich/,
      ),
      example: 'Ich verzichte auf meine Vorteile',
      counter: 'Ihre Vorteile',
    },
  ],
  tombstones: [{ pattern: 'kündigen', why: 'ends contracts and newsletters, too; counts with an account or membership only' }],
};
