<?php
/**
 * The page under "Settings".
 *
 * @package newsld
 */

namespace Newsld;

/**
 * The settings, and the articles that were published before.
 */
final class Settings_Page {

	const SLUG = 'newsld';

	/**
	 * Listen.
	 */
	public static function register() {
		add_action( 'admin_menu', array( self::class, 'add' ) );
		add_action( 'admin_init', array( self::class, 'register_setting' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( self::class, 'links' ) );
	}

	/**
	 * Add the page.
	 */
	public static function add() {
		$hook = add_options_page( __( 'newsld', 'newsld' ), __( 'newsld', 'newsld' ), 'manage_options', self::SLUG, array( self::class, 'show' ) );
		add_action(
			'admin_enqueue_scripts',
			static function ( $page ) use ( $hook ) {
				if ( $page === $hook ) {
					wp_enqueue_script( 'newsld-backfill', plugins_url( 'js/backfill.js', FILE ), array( 'wp-a11y', 'wp-api-fetch', 'wp-i18n' ), VERSION, true );
					wp_set_script_translations( 'newsld-backfill', 'newsld' );
				}
			}
		);
	}

	/**
	 * Have WordPress check who sends the form, and from where.
	 */
	public static function register_setting() {
		register_setting(
			self::SLUG,
			Settings::OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( Settings::class, 'sanitize' ),
			)
		);
	}

	/**
	 * Add a link in the list of plug-ins.
	 *
	 * @param array<int|string, string> $links The links.
	 * @return array<int|string, string>
	 */
	public static function links( $links ) {
		$address = admin_url( 'options-general.php?page=' . self::SLUG );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'newsld' ) ) );
		return $links;
	}

	/**
	 * Show the page.
	 */
	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		$all = Settings::all();
		echo '<div class="wrap"><h1>' . esc_html__( 'newsld: structured data for news', 'newsld' ) . '</h1><form action="options.php" method="post">';
		settings_fields( self::SLUG );
		echo '<table class="form-table" role="presentation">';
		self::row( 'address', __( 'Address of the service', 'newsld' ), self::input( 'address', 'url', $all['address'], defined( 'NEWSLD_ADDRESS' ) ), __( 'Where newsld serve listens, for instance http://127.0.0.1:8000. Without one, the plug-in rests.', 'newsld' ) );
		self::row( 'token', __( 'Token', 'newsld' ), self::token( $all['token'] ), __( 'What the service knows this site by. It is not shown again.', 'newsld' ) );
		self::row( 'timeout', __( 'Seconds to wait', 'newsld' ), self::input( 'timeout', 'number', (string) $all['timeout'] ), __( 'An article for which the service takes longer is published without structured data, and seen to later.', 'newsld' ) );
		self::row( 'on_error', __( 'When an error is found', 'newsld' ), self::choice( $all['on_error'] ), __( 'What goes wrong with the service never holds an article back.', 'newsld' ) );
		self::row( '', __( 'What is looked after', 'newsld' ), self::types( $all['post_types'] ), '' );
		echo '</table>';
		submit_button();
		echo '</form>';
		self::show_backfill();
		echo '</div>';
	}

	/**
	 * Show the articles that were published before; a script brings the numbers.
	 */
	private static function show_backfill() {
		echo '<h2>' . esc_html__( 'Articles published before', 'newsld' ) . '</h2>';
		echo '<p>' . esc_html__( 'Asks for the structured data of all published articles, in small portions. It can be stopped, and goes on where it stood.', 'newsld' ) . '</p>';
		echo '<div id="newsld-backfill"><p><progress value="0" max="1" aria-labelledby="newsld-backfill-told"></progress> <span id="newsld-backfill-told" role="status"></span></p><p>';
		foreach ( array( 'start' => __( 'Start', 'newsld' ), 'stop' => __( 'Stop', 'newsld' ), 'resume' => __( 'Go on', 'newsld' ) ) as $do => $label ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- on one line it is read at once.
			printf( '<button type="button" class="button" data-do="%s" disabled>%s</button> ', esc_attr( $do ), esc_html( $label ) );
		}
		echo '<label><input type="checkbox" id="newsld-again"> ' . esc_html__( 'Also those that have structured data', 'newsld' ) . '</label></p></div>';
	}

	/**
	 * Show a row of the table.
	 *
	 * @param string $key   The setting.
	 * @param string $label What it is called.
	 * @param string $field Its field, escaped.
	 * @param string $help  What it does.
	 */
	private static function row( $key, $label, $field, $help ) {
		$name = '' === $key ? esc_html( $label ) : sprintf( '<label for="newsld-%s">%s</label>', esc_attr( $key ), esc_html( $label ) );
		$help = '' === $help ? '' : sprintf( '<p class="description">%s</p>', esc_html( $help ) );
		printf( '<tr><th scope="row">%s</th><td>%s%s</td></tr>', $name, $field, $help ); // phpcs:ignore WordPress.Security.EscapeOutput -- all of it is escaped above.
	}

	/**
	 * A field for one line.
	 *
	 * @param string $key      The setting.
	 * @param string $type     The type of the field.
	 * @param string $value    Its value.
	 * @param bool   $is_fixed Whether wp-config.php says it.
	 * @return string
	 */
	private static function input( $key, $type, $value, $is_fixed = false ) {
		$more = 'number' === $type ? 'min="1" max="30" class="small-text"' : 'class="regular-text code"';
		return sprintf( '<input type="%s" id="newsld-%s" name="%s[%s]" value="%s" %s %s>', esc_attr( $type ), esc_attr( $key ), Settings::OPTION, esc_attr( $key ), esc_attr( $value ), $more, $is_fixed ? 'readonly' : '' );
	}

	/**
	 * The field for the token, which is never shown.
	 *
	 * @param string $token The token.
	 * @return string
	 */
	private static function token( $token ) {
		$hint  = '' === $token ? '' : __( 'There is one; leave this empty to keep it', 'newsld' );
		$field = sprintf( '<input type="password" id="newsld-token" name="%s[token]" value="" placeholder="%s" class="regular-text" autocomplete="new-password">', Settings::OPTION, esc_attr( $hint ) );
		if ( '' === $token ) {
			return $field;
		}
		return $field . sprintf( ' <label><input type="checkbox" name="%s[forget_token]" value="1"> %s</label>', Settings::OPTION, esc_html__( 'Forget it', 'newsld' ) );
	}

	/**
	 * What becomes of an article with errors.
	 *
	 * @param string $chosen What is chosen.
	 * @return string
	 */
	private static function choice( $chosen ) {
		$html = '';
		foreach ( array( 'publish' => __( 'publish the article, and tell its editor', 'newsld' ), 'block' => __( 'hold it back as pending until it is mended', 'newsld' ) ) as $value => $label ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- on one line it is read at once.
			$html .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, $value, false ), esc_html( $label ) );
		}
		return sprintf( '<select id="newsld-on_error" name="%s[on_error]">%s</select>', Settings::OPTION, $html );
	}

	/**
	 * The types of post.
	 *
	 * @param array<int, string> $chosen Those that are looked after.
	 * @return string
	 */
	private static function types( array $chosen ) {
		$html = '';
		foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) {
			if ( 'attachment' !== $type->name ) {
				$html .= sprintf( '<label><input type="checkbox" name="%s[post_types][]" value="%s"%s> %s</label><br>', Settings::OPTION, esc_attr( $type->name ), checked( in_array( $type->name, $chosen, true ), true, false ), esc_html( $type->labels->name ) );
			}
		}
		return $html;
	}
}
