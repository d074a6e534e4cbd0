<?php
/**
 * What the service says of an article.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * A graph, what is wrong with it, and why there is none; or that the service could not be reached.
 */
final class Answer {

	/**
	 * The graph as a JSON-LD document in ASCII; '' where there is none.
	 *
	 * @var string
	 */
	public $graph = '';

	/**
	 * What was found, the gravest first: code, name, severity, pointer, message, help, url.
	 *
	 * @var array<int, array<string, string>>
	 */
	public $findings = array();

	/**
	 * Why there is no graph.
	 *
	 * @var string
	 */
	public $failure = '';

	/**
	 * Whether the service gave no answer, so that it is worth asking again later.
	 *
	 * @var bool
	 */
	public $is_down = false;

	const KEYS = array( 'code', 'name', 'severity', 'pointer', 'message', 'help', 'url' );

	/**
	 * That the service gave no answer.
	 *
	 * @param string $why What went wrong.
	 * @return self
	 */
	public static function down( $why ) {
		$answer          = new self();
		$answer->failure = $why;
		$answer->is_down = true;
		return $answer;
	}

	/**
	 * That there can be no graph of this article.
	 *
	 * @param string $why What went wrong.
	 * @return self
	 */
	public static function refused( $why ) {
		$answer          = new self();
		$answer->failure = $why;
		return $answer;
	}

	/**
	 * What the service answered; null where that is not of the shape agreed on.
	 *
	 * @param string $body The body of its answer.
	 * @return self|null
	 */
	public static function of( $body ) {
		$said = json_decode( $body );
		if ( ! is_object( $said ) || ! isset( $said->findings ) || ! is_array( $said->findings ) ) {
			return null;
		}
		$answer           = new self();
		$answer->findings = array_map( array( self::class, 'finding' ), $said->findings );
		$answer->failure  = isset( $said->failure ) && is_string( $said->failure ) ? $said->failure : '';
		if ( isset( $said->graph ) && is_object( $said->graph ) ) {
			$answer->graph = (string) wp_json_encode( $said->graph );
		}
		return $answer;
	}

	/**
	 * The errors among the findings.
	 *
	 * @return array<int, array<string, string>>
	 */
	public function errors() {
		return array_values(
			array_filter(
				$this->findings,
				static function ( $finding ) {
					return 'error' === $finding['severity'];
				}
			)
		);
	}

	/**
	 * Whether the article is to be held back, as this site's settings have it; a failure never holds one.
	 *
	 * @return bool
	 */
	public function is_held() {
		return Settings::is_blocking() && array() !== $this->errors();
	}

	/**
	 * A finding with all its keys, each a text.
	 *
	 * @param mixed $said What the service says of it.
	 * @return array<string, string>
	 */
	private static function finding( $said ) {
		$finding = array();
		foreach ( self::KEYS as $key ) {
			$finding[ $key ] = is_object( $said ) && isset( $said->$key ) && is_scalar( $said->$key ) ? (string) $said->$key : '';
		}
		return $finding;
	}
}
