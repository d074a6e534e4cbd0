<?php
/**
 * The graphs of SEO plug-ins: ours joins them, so that a page has one article.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * Listens where Yoast SEO, Rank Math, All in One SEO and SEOPress show their graphs before they print them.
 */
final class Seo {

	const LATE = 90; // After what others add, before Rank Math's own last look at 99.

	/**
	 * Whether a plug-in has taken our graph into its own on this page.
	 *
	 * @var bool
	 */
	private static $has_joined = false;

	/**
	 * Listen.
	 */
	public static function register() {
		foreach ( array( 'wpseo_schema_graph', 'rank_math/json_ld', 'aioseo_schema_output' ) as $filter ) {
			add_filter( $filter, array( self::class, 'join' ), self::LATE );
		}
		foreach ( array( 'seopress_schemas_auto_article_json', 'seopress_pro_get_json_data_article' ) as $filter ) {
			add_filter( $filter, array( self::class, 'join_article' ), self::LATE );
		}
	}

	/**
	 * Whether a plug-in has taken our graph into its own on this page.
	 *
	 * @return bool
	 */
	public static function has_joined() {
		return self::$has_joined;
	}

	/**
	 * Join a graph: a list of nodes, or nodes by name.
	 *
	 * @param mixed $nodes The nodes.
	 * @return mixed
	 */
	public static function join( $nodes ) {
		$ours = is_array( $nodes ) ? self::ours() : array();
		if ( ! $ours || ! $nodes ) {
			return $nodes; // Without a graph of theirs there is no place for ours; then we print it.
		}
		self::$has_joined = true;
		return Graph::joined( $nodes, $ours );
	}

	/**
	 * Join an article that is printed as a document of its own.
	 *
	 * @param mixed $article The article.
	 * @return mixed
	 */
	public static function join_article( $article ) {
		if ( ! is_array( $article ) || ! isset( $article['@type'] ) ) {
			return $article;
		}
		$context = isset( $article['@context'] ) ? $article['@context'] : 'https://schema.org';
		unset( $article['@context'] );
		$nodes = self::join( array( $article ) );
		if ( 1 === count( $nodes ) ) {
			return array( '@context' => $context ) + $nodes[0];
		}
		return array(
			'@context' => $context,
			'@graph'   => $nodes,
		);
	}

	/**
	 * Our nodes of the page that is shown.
	 *
	 * @return array<int, array<string, mixed>>
	 */
	private static function ours() {
		$graph = self::$has_joined ? null : Head::graph();
		$nodes = $graph && isset( $graph->{'@graph'} ) ? $graph->{'@graph'} : ( $graph ? array( $graph ) : array() );
		$nodes = json_decode( (string) wp_json_encode( $nodes ), true );
		foreach ( $nodes as $index => $node ) {
			unset( $nodes[ $index ]['@context'] );
		}
		return $nodes;
	}
}
