// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Invocation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    const QStringList kCommon { u"database="_s, u"user="_s, u"password-file="_s, u"role="_s,
        u"json"_s, u"accept-clock"_s };

    tl::unexpected<QString> usage(const QString& sentence) { return tl::unexpected(sentence); }

    const CommandSyntax* syntaxFor(const QStringList& words)
    {
        const CommandSyntax* best = nullptr;
        for (const auto& syntax : commandSyntaxes()) {
            const auto parts = syntax.name.split(u' ');
            if (words.mid(0, parts.size()) == parts
                && (!best || parts.size() > best->name.split(u' ').size()))
                best = &syntax;
        }
        return best;
    }

    bool isSwitch(const CommandSyntax& syntax, const QString& name)
    {
        return syntax.options.contains(name) || kCommon.contains(name);
    }

    bool takesValue(const CommandSyntax& syntax, const QString& name)
    {
        return syntax.options.contains(name + u'=') || kCommon.contains(name + u'=');
    }

    /// Words and raw options, before anything is known of the command.
    struct Split {
        QStringList words;
        QStringList options;
        bool isLiteral = false;
    };

    /// The names that take a value anywhere, so that the value is not mistaken for a word.
    bool anybodyTakesValue(const QString& name)
    {
        const auto& all = commandSyntaxes();
        return kCommon.contains(name + u'=')
            || std::any_of(all.begin(), all.end(),
                [&](const auto& syntax) { return syntax.options.contains(name + u'='); });
    }

    tl::expected<Split, QString> split(const QStringList& arguments)
    {
        Split result;
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const auto& argument = arguments[i];
            if (result.isLiteral || !argument.startsWith(u"--"_s)) {
                result.words.append(argument);
            } else if (argument == u"--"_s) {
                result.isLiteral = true;
            } else if (argument.contains(u'=') || !anybodyTakesValue(argument.mid(2))) {
                result.options.append(argument.mid(2));
            } else if (i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--"_s)) {
                result.options.append(argument.mid(2) + u'=' + arguments[++i]);
            } else {
                return usage(u"The option %1 needs a value."_s.arg(argument));
            }
        }
        return result;
    }

    tl::expected<void, QString> takeOptions(
        const CommandSyntax& syntax, const QStringList& options, Invocation& invocation)
    {
        for (const auto& option : options) {
            const auto name = option.section(u'=', 0, 0);
            const bool hasValue = option.contains(u'=');
            if (invocation.has(name))
                return usage(u"The option --%1 is given twice."_s.arg(name));
            if (hasValue ? !takesValue(syntax, name) : !isSwitch(syntax, name))
                return usage(u"\"%1\" does not know the option --%2."_s.arg(syntax.name, name));
            const auto value = option.section(u'=', 1);
            if (hasValue && value.isEmpty())
                return usage(u"The option --%1 needs a value."_s.arg(name));
            invocation.options.insert(name, value);
        }
        return {};
    }

}

const QList<CommandSyntax>& commandSyntaxes()
{
    static const QList<CommandSyntax> all {
        { u"init"_s, {}, 0, 0,
            { u"name="_s, u"ods="_s, u"manager="_s, u"new-user="_s, u"new-password-file="_s },
            u"set up an empty database: the practice and its first manager"_s },
        { u"demo"_s, {}, 0, 0, {}, u"make or refresh the demo practice, Elm Tree Surgery"_s },
        { u"import patients"_s, u"FILE"_s, 1, 1, { u"dry-run"_s, u"keep-good-rows"_s },
            u"bring in a practice list (CSV or list reconciliation)"_s },
        { u"import fhir"_s, u"FILE|FOLDER"_s, 1, 1, { u"dry-run"_s },
            u"bring in FHIR R4 bundles or NDJSON"_s },
        { u"register list"_s, {}, 0, 0, { u"condition="_s, u"living"_s },
            u"who is on a disease register"_s },
        { u"search"_s, u"TEXT"_s, 1, 20, {}, u"find people by name, birth date or NHS number"_s },
        { u"audit"_s, {}, 0, 0, { u"from="_s, u"to="_s, u"as-at="_s, u"indicator="_s },
            u"count the indicators of a period"_s },
        { u"audit lint"_s, u"FILE"_s, 1, 1, {},
            u"say what is wrong with a definition file of your own; --database: a server to try"_s },
        { u"export audit"_s, u"FILE"_s, 1, 1,
            { u"from="_s, u"to="_s, u"as-at="_s, u"indicator="_s, u"for-release"_s },
            u"write the report as .csv, .xlsx, .json or .pdf"_s },
        { u"migrate"_s, {}, 0, 0, { u"copy-made"_s },
            u"bring the database up to date with this program; --copy-made: a server has a copy"_s },
        { u"verify"_s, {}, 0, 0, { u"anchor="_s },
            u"check the audit trail, and every row that it vouches for"_s },
        { u"doctor"_s, {}, 0, 0, { u"monitor"_s },
            u"check database, copies and computer; --monitor: exit 1 for a warning"_s },
        { u"backup"_s, u"[FOLDER]"_s, 0, 1, { u"scheduled"_s },
            u"make an encrypted copy of the practice and try it out"_s },
        { u"backup key"_s, {}, 0, 0, { u"passphrase-fd="_s },
            u"set the passphrase of backups; prints the recovery key"_s },
        { u"backup verify"_s, u"FILE"_s, 1, 1, { u"passphrase-fd="_s, u"recovery-key-fd="_s },
            u"unpack a backup for a trial and say whether it is whole"_s },
        { u"restore"_s, u"FILE"_s, 1, 1,
            { u"passphrase-fd="_s, u"recovery-key-fd="_s, u"second-user="_s,
                u"second-password-file="_s, u"confirm="_s },
            u"put a backup in the place of the practice, which is kept aside"_s },
        { u"users list"_s, {}, 0, 0, {}, u"who works here and in which roles"_s },
        { u"users add"_s, {}, 0, 0,
            { u"name="_s, u"new-user="_s, u"new-role="_s, u"profession="_s,
                u"new-password-file="_s },
            u"add somebody who may sign in"_s },
        { u"station-role"_s, u"ROLE"_s, 1, 1, {},
            u"print the SQL that gives a waiting-room station its role on a server"_s },
        { u"tour"_s, u"FOLDER"_s, 1, 1, {},
            u"render every place of the demo practice to pictures"_s },
        { u"help"_s, {}, 0, 0, {}, u"this text"_s },
    };
    return all;
}

tl::expected<Invocation, QString> parseInvocation(const QStringList& arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.isEmpty())
        return Invocation { u"help"_s };
    if (arguments == QStringList { u"--version"_s })
        return Invocation { u"version"_s };
    const auto parts = split(arguments);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto* syntax = syntaxFor(parts->words);
    if (!syntax)
        return usage(parts->words.isEmpty()
                ? u"Name a command; \"rooftree-cli help\" lists them."_s
                : u"There is no command \"%1\"; \"rooftree-cli help\" lists them."_s.arg(
                    parts->words.first()));
    Invocation invocation { syntax->name, parts->words.mid(syntax->name.split(u' ').size()), {} };
    if (auto taken = takeOptions(*syntax, parts->options, invocation); !taken)
        return tl::unexpected(taken.error());
    if (invocation.operands.size() < syntax->fewest)
        return usage(u"\"%1\" needs %2."_s.arg(syntax->name, syntax->operands));
    if (invocation.operands.size() > syntax->most)
        return usage(u"\"%1\" takes %2 and nothing after it."_s.arg(
            syntax->name, syntax->operands.isEmpty() ? u"only options"_s : syntax->operands));
    return invocation;
}

QString helpText()
{
    QString text = u"rooftree-cli [--database URL] COMMAND ...\n\n"_s;
    for (const auto& syntax : commandSyntaxes()) {
        auto line = QStringList { syntax.name, syntax.operands }.join(u' ').trimmed();
        text += u"  %1 %2\n"_s.arg(line.leftJustified(28), syntax.summary);
        for (const auto& option : syntax.options)
            text += u"      --%1\n"_s.arg(option.endsWith(u'=') ? option + u"..."_s : option);
    }
    text += u"\n"
            "Options of every command:\n"
            "  --database URL         a file, or postgresql://...; without it, the user's own "
            "practice\n"
            "  --user NAME            who signs in; the password is asked for\n"
            "  --password-file FILE   where the password is, instead of asking\n"
            "  --role ROLE            act in this role; without it, the first of the person's that "
            "may\n"
            "  --json                 the answer as JSON\n"
            "  --accept-clock         go on although this computer's clock looks wrong\n\n"
            "Results go to standard output, messages to standard error. Exit: 0 done, 1 refused "
            "and nothing\n"
            "changed, 2 wrong use, 3 database, 4 not allowed.\n"_s;
    return text;
}
}
