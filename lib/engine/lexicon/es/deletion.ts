/** Spanish words of account-deletion pages. Matched in lower case with blanks. */
import { anyOf } from '../pattern';
import type { DeletionLexicon } from '../shapes/deletion';

export const DELETION_ES: DeletionLexicon = {
  language: 'es',
  form: 'lower',
  entries: [
    {
      means: 'act',
      pattern: anyOf(
        /(?:eliminar|borrar|cerrar|cancelar|desactivar|dar de baja) (?:definitivamente )?(?:la |mi |tu |su |esta )?(?:cuenta|perfil|membresía)/,
        /(?:eliminación|cierre|baja|cancelación) de (?:la |mi |tu |su )?(?:cuenta|perfil|usuario|socio)/,
        /^eliminar (?:mi )?usuario$/,
        /\bdar(?:se|me|te|nos|le)? de baja(?! (?:del?|en) (?:la |el |los |las )?(?:bolet|newsletter|lista|correo|notific|suscri))/,
      ),
      not: /cuenta bancaria/,
      example: 'Eliminar mi cuenta',
      counter: 'Eliminar producto',
    },
    {
      means: 'bare',
      pattern: /^(?:sí,? )?(?:eliminar|borrar)(?: definitivamente)?$|^dar(?:se|me) de baja$/,
      example: 'Eliminar definitivamente',
      counter: 'Eliminar foto',
    },
    {
      means: 'ask',
      pattern: anyOf(
        /(?:seguro|segura|realmente|de verdad).{0,30}(?:eliminar|borrar|cerrar).{0,12}(?:cuenta|perfil)/,
        /(?:seguro|segura|realmente|de verdad).{0,30}(?:dar(?:te|se|me)? de baja|abandonar?(?:nos)?|irte|dejarnos)/,
      ),
      example: '¿Seguro que quieres eliminar tu cuenta?',
      counter: 'Pago seguro',
    },
    {
      means: 'effect',
      pattern: anyOf(
        /(?:datos|cuenta).{0,40}(?:permanente|definitiva)mente|no se puede deshacer|se (?:borrar|eliminar|perder)(?:á|án)\b/,
        /perder[áé]s (?:tus|todos|el acceso)/,
      ),
      example: 'Tus datos se borrarán definitivamente.',
      counter: 'Tus datos',
    },
    {
      means: 'farewell',
      pattern: /(?:pena|triste) (?:que te vayas|verte ir|verle marchar)|antes de (?:irte|que te vayas)|nos dejas/,
      example: 'Qué pena que te vayas',
      counter: 'Antes de comprar',
    },
    {
      means: 'resolve',
      pattern: anyOf(
        /(?:de todas formas|de todos modos|continuar|sí,?).{0,16}(?:eliminar|borrar|cerrar|baja)/,
        /(?:eliminar|borrar) de todas formas|\bdéjame (?:salir|ir)|estoy segur[oa]/,
      ),
      example: 'Eliminar de todas formas',
      counter: 'Continuar comprando',
    },
    {
      means: 'reason',
      pattern:
        /(?:motivo|razón) (?:de|para|por)(?: la| tu)? ?(?:baja|eliminación|cancelación|irte)|por qué (?:quieres|deseas) (?:irte|eliminar)/,
      example: 'Motivo de la baja',
      counter: 'Motivo floral',
    },
    {
      means: 'done',
      pattern: /cuenta (?:ha sido|se ha) (?:eliminad|borrad|cerrad)/,
      example: 'Tu cuenta ha sido eliminada.',
      counter: 'Tu cuenta será eliminada.',
    },
    {
      means: 'article',
      pattern: /^¿?c[óo]mo (?:puedo )?(?:eliminar|borrar|cerrar)/,
      example: '¿Cómo eliminar mi cuenta?',
      counter: 'Eliminar mi cuenta',
    },
    {
      means: 'no-own-route',
      pattern:
        /no (?:es|está|se puede|puedes?|puede)\b.{0,24}(?:posible|disponible|eliminar|borrar|cerrar).{0,40}(?:cuenta|aplicación|app|línea|web)/,
      not: /recuperar|deshacer/,
      example: 'No es posible eliminar la cuenta desde la aplicación.',
      counter: 'No podrás recuperar la cuenta.',
    },
    {
      means: 'own-route',
      pattern: anyOf(
        /(?:ve|vaya|accede|entra) a.{0,24}(?:ajustes|configuración|perfil|mi cuenta)/,
        /(?:pulsa|haz clic|toca).{0,16}(?:eliminar|borrar)|(?:ajustes|configuración) ?(?:>|→|›)/,
      ),
      not: /no (?:es|se|está|puede)\b.{0,24}(?:posible|disponible|eliminar)/,
      example: 'Ve a Ajustes.',
      counter: 'Escríbenos.',
    },
    {
      means: 'by-mail',
      pattern: anyOf(
        /(?:enviar|envía|envíe|envíanos|envíenos|enviando|escribe|escríbenos|escriba).{0,24}(?:correo|e-?mail|nos\b)/,
        /por correo electrónico|escríbenos/,
      ),
      example: 'Envía un correo a soporte.',
      counter: 'Correo electrónico',
    },
    {
      means: 'by-phone',
      pattern: /por teléfono|llám(?:a|e)nos|llam(?:ar|e|a) al?\b/,
      example: 'Llámanos para cerrar la cuenta.',
      counter: 'Número de teléfono',
    },
    {
      means: 'by-chat',
      pattern: /por chat|contacta(?:r)? con (?:el |nuestro )?(?:servicio|soporte|atención)|formulario de contacto|por whatsapp/,
      example: 'Contacta con el servicio de atención.',
      counter: 'Servicio',
    },
    {
      means: 'by-post',
      pattern: anyOf(
        /por (?:carta|correo postal|escrito|fax)|en (?:la |una )?(?:tienda|oficina|sucursal)|carta (?:firmada|certificada)/,
        /firmad[oa].{0,24}(?:a la dirección|por correo)/,
      ),
      example: 'Por correo postal',
      counter: 'Código postal',
    },
    {
      means: 'fallback',
      pattern: /si no (?:puedes|puede)|si (?:tienes|tiene) (?:preguntas|dudas|problemas)/,
      example: 'Si no puedes iniciar sesión',
      counter: 'Llámanos',
    },
    {
      means: 'settle-first',
      pattern: /pedidos? pendientes?|facturas? (?:pendientes?|impagadas?)/,
      example: 'Pedidos pendientes',
      counter: 'Pedido',
    },
    {
      means: 'contact-first',
      pattern: /(?:contacta|llama|escribe).{0,24}(?:antes|primero)|antes de (?:eliminar|cerrar|irte).{0,30}(?:contacta|llama|escribe)/,
      example: 'Contacta con nosotros primero.',
      counter: 'Contacto',
    },
    {
      means: 'approval',
      pattern: /(?:aprobación|autorización|revisión) (?:de|por)(?: parte de)? (?:un |el |nuestro )?(?:administrador|equipo)/,
      example: 'Aprobación de un administrador',
      counter: 'Aprobado',
    },
    {
      means: 'type-phrase',
      pattern: /(?:escribe|escriba|teclea|introduce).{0,30}["«“'].{2,60}|(?:escribe|introduce) (?:la frase|el texto)/,
      example: 'Escribe la frase «cerrar mi cuenta»',
      counter: 'Introduce tu contraseña',
    },
    {
      means: 'wait',
      pattern: /(?:espera|espere|esperar|disponible en) \d+ (?:segundos|minutos|horas|días)/,
      example: 'Espera 30 segundos',
      counter: 'Entrega en 3 días',
    },
    { means: 'steps', pattern: /paso (\d+) ?(?:de|\/) ?(\d+)/, example: 'Paso 6 de 7', counter: 'Paso siguiente' },
    { means: 'deactivate', pattern: /desactivar|pausar|suspender/, example: 'Desactivar mi cuenta', counter: 'Activar' },
    {
      means: 'paid-term',
      pattern:
        /(?:hasta|después de) (?:que )?(?:el fin|finalice|termine|expire|el final) (?:de )?(?:tu |su |la |el )?(?:suscripción|contrato|membresía)/,
      example: 'Hasta que termine tu suscripción',
      counter: 'Tu suscripción',
    },
    {
      means: 'think-again',
      pattern: /piénsalo|antes de irte|¡?espera!|no te vayas/,
      example: 'Piénsalo otra vez',
      counter: 'Pienso para perros',
    },
    {
      means: 'keep',
      pattern: /(?:mantener|conservar) (?:mi |la )?cuenta|quedarme/,
      example: 'Mantener mi cuenta',
      counter: 'Mantenimiento',
    },
    {
      means: 'shame',
      pattern: anyOf(
        /te arrepentirás|(?:tan |muy )(?:sol[oa]|triste)s?\b|abandonar(?:nos)?\b|no,? prefiero (?:pagar|perder)/,
        /renuncio a (?:mis|todas)|\bno me importa[n]?\b|no quiero (?:ahorrar|descuentos)|\bnos abandonas\b/,
        /nos rompes el corazón|te (?:echaremos|vamos a echar) de menos|llorando/,
      ),
      example: 'Renuncio a mis ventajas',
      counter: 'Tus ventajas',
    },
  ],
  tombstones: [{ pattern: 'baja', why: 'also low; counts as "dar de baja" or "baja de la cuenta" only' }],
};
