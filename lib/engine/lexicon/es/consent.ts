/** Spanish consent words, at the level of labels. Patterns run on lower case ASCII text with blanks kept; accents stand as written. */
import { anyOf, inOrder } from '../pattern';
import type { ConsentLexicon } from '../shapes/consent';

export const CONSENT_ES: ConsentLexicon = {
  language: 'es',
  form: 'lower',
  purposes: [
    {
      means: 'terms',
      pattern: anyOf(
        /t(?:é|e)rminos|condiciones (?:de (?:uso|venta|servicio|contrataci)|generales|legales)/,
        /\bacepto (?:las|estas) condiciones\b|aviso legal/,
      ),
      example: 'Acepto los términos',
      counter: 'en buenas condiciones',
    },
    {
      means: 'collection',
      pattern: /privacidad|protecci(?:ó|o)n de datos|(?:tratamiento|uso|recogida) de (?:mis |los |sus )?datos/,
      example: 'Acepto la política de privacidad',
      counter: 'base de datos',
    },
    {
      means: 'third-party',
      pattern: /\b(?:ced|compart|comunica|transmi)\S{0,12}\b.{0,60}?\b(?:terceros|socios|vendedores)/,
      example: 'compartir mis datos con terceros',
      counter: 'compartir con amigos',
    },
    {
      means: 'overseas',
      pattern: /(?:transfer|transfier)\S{0,12}\b.{0,60}?(?:internacional|extranjero|fuera de)/,
      example: 'transferencia de datos al extranjero',
      counter: 'transferencia bancaria',
    },
    {
      means: 'marketing',
      pattern: anyOf(
        /newsletter|bolet(?:í|i)n|publicidad|publicitari|comunicaciones comerciales/,
        /\brecibir\b.{0,40}\b(?:ofertas|novedades|promociones|noticias)|promocional|\bmarketing/,
      ),
      example: 'Deseo recibir novedades',
      counter: 'oferta del carrito',
    },
    {
      means: 'profiling',
      pattern: /elaboraci(?:ó|o)n de perfiles|publicidad personalizada/,
      example: 'elaboración de perfiles',
      counter: 'perfil',
    },
    {
      means: 'age',
      pattern: /mayor de (?:edad|1[3468])|\b1[468] a(?:ñ|n)os\b/,
      example: 'Soy mayor de edad',
      counter: 'el mayor descuento',
    },
    { means: 'cookies', pattern: /\bcookies?\b/, example: 'Aceptar cookies', counter: 'galletas' },
  ],
  hands: [
    {
      means: 'give',
      pattern: anyOf(
        inOrder(
          /\b(?:compart|ced|comuni|transmi|facilit|cesi(?:ó|o)n)\S{0,10}\b.{0,30}?\b/,
          /(?:datos|direcci(?:ó|o)n|tel(?:é|e)fono|correo|informaci(?:ó|o)n)\b.{0,30}?\b(?:con|al?)\b (?!amigos|mis )/,
        ),
        inOrder(
          /\b(?:datos|direcci(?:ó|o)n|tel(?:é|e)fono|correo)\b.{0,40}?\b(?:compart|ced|comuni|transmi|facilit)\S{0,10}\b.{0,20}?/,
          /\b(?:con|al?)\b (?!amigos|mis )/,
        ),
      ),
      example: 'que mis datos se comuniquen al transportista',
      counter: 'compartir con amigos',
    },
    {
      means: 'keep',
      pattern:
        /\b(?:transfer|almacen|conserv|trat)\S{0,10}\b.{0,40}?\bdatos\b|\bdatos\b.{0,40}?\b(?:transfer|almacen|conserv|trat)\S{0,10}/,
      example: 'la transferencia de mis datos a Suiza',
      counter: 'envío a Suiza',
    },
  ],
  acts: [
    { means: 'refuse', pattern: /\brechaz|\bno acept/, example: 'Rechazar', counter: 'Aceptar' },
    {
      means: 'agree',
      pattern: /\bacept|\bconsient|\bconsentimiento\b|\bautoriz|\bde acuerdo\b/,
      example: 'Acepto las normas',
      counter: 'Leer más',
    },
    { means: 'receive', pattern: /\brecibir\b|\bsuscri/, example: 'Quiero recibir correo', counter: 'Recibo' },
    { means: 'confirm', pattern: /\bhe le(?:í|i)do\b|\bconfirmo\b|\bdeclaro\b/, example: 'He leído el texto', counter: 'Lectura' },
    { means: 'yes', pattern: /^(?:s(?:í|i)|acepto|aceptar|de acuerdo)[.!]?$/, example: 'Acepto', counter: 'Acepto las normas' },
  ],
  channels: [
    {
      means: 'channel',
      pattern: /^(?:por )?(?:sms|e-?mail|correo(?: electr(?:ó|o)nico)?|tel(?:é|e)fono|whatsapp)$/,
      example: 'por correo',
      counter: 'correo de contacto',
    },
  ],
  requirement: [
    {
      means: 'mandatory',
      pattern: /\([^)]{0,20}\b(?:obligatori[oa]|requerid[oa]|necesari[oa])\b[^)]{0,20}\)|\b(?:obligatorio|requerido)$|^[*＊]|[*＊]$/,
      not: /campos? (?:obligatorio|requerido)/,
      example: 'Términos (obligatorio)',
      counter: 'campos obligatorios',
    },
    {
      means: 'optional',
      pattern: /\([^)]{0,20}\b(?:opcional(?:es)?|voluntari[oa]s?)\b[^)]{0,40}\)|\b(?:opcional|voluntari[oa])s?[.]?$/,
      example: 'Boletín (opcional)',
      counter: 'opcionales del coche',
    },
  ],
  groupRule: [],
  all: [
    {
      means: 'agree-all',
      pattern: /\b(?:aceptar?|acepto|marcar|seleccionar) (?:todo|todas|todos)\b/,
      example: 'Aceptar todo',
      counter: 'Acepto',
    },
  ],
  optionalToo: [
    {
      means: 'said',
      pattern: /(?:incluid|incluyendo)\S{0,12}\b.{0,20}opcional/,
      example: 'Aceptar todo, incluidos los opcionales',
      counter: 'Aceptar todo',
    },
  ],
  none: [
    {
      means: 'session',
      pattern: /recordar(?:me)?\b|mantener (?:la )?sesi(?:ó|o)n|recu(?:é|e)rdame/,
      example: 'Recordarme',
      counter: 'Iniciar sesión',
    },
    {
      means: 'delivery',
      pattern: /direcci(?:ó|o)n de (?:env(?:í|i)o|facturaci)/,
      not: /\bacept|\bconsient/,
      example: 'misma dirección de envío',
      counter: 'Acepto compartir la dirección de envío',
    },
    { means: 'person', pattern: /^(?:hombre|mujer|sr\.?|sra\.?|particular|empresa)$/, example: 'Mujer', counter: 'Mujeres' },
    {
      means: 'deletion',
      pattern: /(?:elimin|borr|cerrar|dar de baja)\S{0,12}\b.{0,30}\bcuenta/,
      not: /privacidad/,
      example: 'eliminar mi cuenta',
      counter: 'crear cuenta',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern: inOrder(
        /\bal (?:hacer clic|registrar|crear|continuar|pulsar|enviar|utilizar|usar|iniciar|realizar|suscribir)\S{0,12}.{0,90}?\b/,
        /(?:acept|consient|est(?:á|a)s? de acuerdo|reconoc)/,
      ),
      example: 'Al registrarte aceptas nuestras condiciones',
      counter: 'Debes aceptar las condiciones',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern:
        /^(?:estrictamente )?(?:necesarias?|esenciales|funcionales|estad(?:í|i)stic|anal(?:í|i)tic|marketing|publicidad|preferencias|rendimiento)/,
      example: 'Analíticas',
      counter: 'Sus analíticas',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern: /\badministrador|gesti(?:ó|o)n de (?:usuarios|clientes)|lista de (?:usuarios|clientes)/,
      example: 'Gestión de usuarios',
      counter: 'Crear usuario',
    },
  ],
  views: [
    {
      means: 'view',
      pattern: /^(?:ver|leer|mostrar|detalles|m(?:á|a)s informaci)/,
      example: 'Ver texto',
      counter: 'Condiciones',
    },
  ],
  tombstones: [],
};
