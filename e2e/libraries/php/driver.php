<?php

/**
 * Runs the published code of one library: a job on stdin, its results on stdout, both JSON. The first argument is the
 * folder of the library; Composer's autoloader need not be there.
 *
 * judges/<library>.php makes the calls of its verify.php and jwks.php, with everything that they fix as a parameter.
 * An expectation that was not given is an argument left out.
 */

declare(strict_types=1);

spl_autoload_register(function (string $class): void {
    $file = $_SERVER['argv'][1] . '/src/' . basename(strtr($class, '\\', '/')) . '.php';
    if (str_starts_with($class, 'Firebase\\JWT\\') && is_file($file)) {
        require $file;
    }
});

/** PHP names the place in its own messages: where it is on this machine says nothing. */
function refusal(Throwable $error, bool $isPublished): array
{
    $message = preg_replace('/, called in \S+ on line \d+$/', '', $error->getMessage());
    $told = ['error' => get_class($error), 'message' => $message];
    return $isPublished && function_exists('reasonOf') ? $told + ['reason' => reasonOf($error)] : $told;
}

function attempt(callable $run, bool $isPublished): array
{
    try {
        return ['value' => $run()];
    } catch (Throwable $error) {
        return refusal($error, $isPublished);
    }
}

function runCalls(array $job): array
{
    require __DIR__ . "/content/{$job['library']}/{$job['file']}.php";
    $run = fn (array $call) => attempt(fn () => $call['name'](...$call['args']), true);
    return array_map($run, $job['calls']);
}

function runCases(array $job): array
{
    require __DIR__ . "/judges/{$job['library']}.php";
    $run = fn (array $trial) => attempt(fn () => judge($trial) ? 0 : null, false);
    return array_map($run, $job['cases']);
}

$job = json_decode(stream_get_contents(STDIN), true);
$results = isset($job['file']) ? runCalls($job) : runCases($job);
echo json_encode($results, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
