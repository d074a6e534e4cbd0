<?php
/**
 * Plugin Name:       newsld
 * Description:       Structured data for news: every article's quotations, claims and speakers as schema.org, checked before you publish.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Author:            The newsld maintainers
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       newsld
 * Domain Path:       /languages
 *
 * @package newsld
 */

namespace Newsld;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require_once __DIR__ . '/includes/class-settings.php';
require_once __DIR__ . '/includes/class-answer.php';
require_once __DIR__ . '/includes/class-typography.php';
require_once __DIR__ . '/includes/class-record.php';
require_once __DIR__ . '/includes/class-service.php';
require_once __DIR__ . '/includes/class-store.php';
require_once __DIR__ . '/includes/class-prospect.php';
require_once __DIR__ . '/includes/class-gate.php';
require_once __DIR__ . '/includes/class-saving.php';
require_once __DIR__ . '/includes/class-retry.php';
require_once __DIR__ . '/includes/class-backfill.php';
require_once __DIR__ . '/includes/class-graph.php';
require_once __DIR__ . '/includes/class-head.php';
require_once __DIR__ . '/includes/class-seo.php';
require_once __DIR__ . '/includes/class-rest.php';
require_once __DIR__ . '/includes/class-editor.php';
require_once __DIR__ . '/includes/class-classic-editor.php';
require_once __DIR__ . '/includes/class-settings-page.php';

Gate::register();
Saving::register();
Retry::register();
Backfill::register();
Head::register();
Seo::register();
Rest::register();
Editor::register();
Classic_Editor::register();
Settings_Page::register();

register_deactivation_hook(
	__FILE__,
	static function () {
		wp_clear_scheduled_hook( Retry::EVENT );
		wp_clear_scheduled_hook( Backfill::EVENT );
	}
);
