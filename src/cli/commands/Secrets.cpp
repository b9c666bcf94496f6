// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Secrets.h"

#include <QRegularExpression>

#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr std::size_t kLongest = 4096;

    auto unreadable()
    {
        return domain::fail(
            ErrorKind::Validation, u"passphrase"_s, u"backup.passphrase-unreadable"_s);
    }

    Result<QString> given(const Invocation& invocation, const QString& option)
    {
        const auto line = lineFromDescriptor(invocation.value(option));
        if (!line || line->isEmpty())
            return unreadable();
        return *line;
    }

}

std::optional<QString> lineFromDescriptor(const QString& number)
{
    static const QRegularExpression digits(u"^[0-9]{1,4}$"_s);
    if (!digits.match(number).hasMatch())
        return std::nullopt;
    const auto handle = number.toInt();
    std::string line;
    char letter = 0;
    ssize_t count = 0;
    while (line.size() < kLongest && (count = ::read(handle, &letter, 1)) == 1 && letter != '\n')
        line.push_back(letter);
    if (count < 0)
        return std::nullopt;
    const auto text = QString::fromStdString(line);
    explicit_bzero(line.data(), line.size());
    return text;
}

Result<backup::BackupSecret> secretFrom(const Invocation& invocation, const Terminal& terminal)
{
    backup::BackupSecret secret;
    if (invocation.has(u"recovery-key-fd"_s)) {
        auto key = given(invocation, u"recovery-key-fd"_s);
        if (!key)
            return domain::failure(key);
        secret.recoveryKey = *std::move(key);
        return secret;
    }
    if (invocation.has(u"passphrase-fd"_s)) {
        auto phrase = given(invocation, u"passphrase-fd"_s);
        if (!phrase)
            return domain::failure(phrase);
        secret.passphrase = *std::move(phrase);
        return secret;
    }
    secret.passphrase = terminal.askPassword(u"Passphrase of the backup: "_s);
    if (secret.passphrase.isEmpty())
        secret.recoveryKey = terminal.askPassword(u"Recovery key: "_s);
    if (secret.passphrase.isEmpty() && secret.recoveryKey.isEmpty())
        return unreadable();
    return secret;
}

bool isAsked(const Invocation& invocation)
{
    return !invocation.has(u"passphrase-fd"_s) && !invocation.has(u"recovery-key-fd"_s);
}

Result<QString> newPassphraseFrom(const Invocation& invocation, const Terminal& terminal)
{
    if (invocation.has(u"passphrase-fd"_s))
        return given(invocation, u"passphrase-fd"_s);
    const auto phrase = terminal.askPassword(u"New passphrase for backups: "_s);
    if (phrase != terminal.askPassword(u"The same again: "_s))
        return domain::fail(ErrorKind::Validation, u"passphrase"_s, u"backup.passphrases-differ"_s);
    return phrase;
}

}
