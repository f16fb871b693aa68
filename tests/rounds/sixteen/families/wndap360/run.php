<?php
// Runs the device's own PHP pages with the settings that the stub made: php -d short_open_tag=1 run.php FOLDER PAGE < settings.json. What today's PHP no longer knows is put right on a copy in memory.
error_reporting(E_ERROR | E_PARSE);
$made = json_decode(file_get_contents('php://stdin'), true);
[, $folder, $page] = $argv;
chdir($folder);
function conf_get($key)
{
    global $made;
    if (isset($made['trees'][$key])) {
        return $made['trees'][$key];
    }
    return isset($made['values'][$key]) ? $key . ' ' . $made['values'][$key] : '';
}
function conf_iterate($how, $key)
{
    global $made;
    $lines = [];
    foreach ($made['values'] as $name => $value) {
        if (strpos($name, $key) === 0) {
            $lines[] = $name . ' ' . $value;
        }
    }
    return implode("\n", $lines);
}
function conf_set_buffer($text)
{
}
$_REQUEST = $_POST = $made['request'] + ['page' => $page];
if ($page === 'config') {
    $_REQUEST['json'] = $_GET['json'] = 'true';
    include 'config.php';
    exit(0);
}
$code = file_get_contents('common.php');
// Names without quotes were strings once.
preg_match_all('/[A-Za-z_][A-Za-z0-9_]*/', $code, $bare);
preg_match_all('/[A-Za-z_][A-Za-z0-9_]*/', implode(' ', array_keys($made['values'])), $keys);
foreach (array_unique([...$bare[0], ...$keys[0]]) as $name) {
    if (!defined($name)) {
        define($name, $name);
    }
}
// The session is a file of the device; here everybody is logged in.
$code = str_replace('$this->session = $this->checkSession();', '$this->session = true;', $code);
$code = preg_replace('/^<\?(php)?/', '', str_replace('#!/usr/bin/php', '', $code), 1);
// Templates that the device holds ready made; counting nothing was no fault.
function counted($what)
{
    return is_countable($what) ? count($what) : 0;
}
$ready = sys_get_temp_dir() . '/wndap360-' . getmypid();
mkdir($ready);
foreach (glob('tmpl/*.php') as $file) {
    $text = preg_replace('/\bcount\(/', 'counted(', file_get_contents($file));
    $text = str_replace('"5==', '"5==0', $text); // "5==" alone ended in nothing once, today in an error
    file_put_contents($ready . '/' . basename($file), $text);
}
register_shutdown_function(function () use ($ready) {
    array_map('unlink', glob($ready . '/*'));
    rmdir($ready);
});
ob_start();
eval($code);
$template->compile_check = false;
$template->compile_dir = $ready;
$gui = new webGUI($template, $page);
$gui->setNavigation();
$gui->getData();
$gui->setTemplateName();
$gui->setTemplateVars();
ob_clean();
try {
    $gui->displayTemplate();
} catch (Throwable $error) {
    fwrite(STDERR, $error->getMessage() . ' ' . $error->getFile() . ' ' . $error->getLine());
}
