<?php
// Set the site up: a newspaper in Berlin with one editor.
define('WP_INSTALLING', true);
function wp_new_blog_notification() {
}
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install('River Daily', 'mia', 'mia@river-daily.example', true, '', 'a password of the test');
wp_update_user(['ID' => 1, 'display_name' => 'Mia Poe']);
update_option('timezone_string', 'Europe/Berlin');
update_option('permalink_structure', '/%year%/%postname%/');
wp_delete_post(1, true);
activate_plugin('newsld/newsld.php');
