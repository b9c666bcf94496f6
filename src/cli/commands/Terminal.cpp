// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Terminal.h"

#include "wording/Sentences.h"

#include <QJsonDocument>

#include <cstdio>
#include <string>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace rooftree::cli {
namespace {

    Exit exitOf(const domain::Error& error)
    {
        using domain::ErrorKind;
        // A database that is missing or taken is the database's trouble, whatever its kind.
        if (error.detail.startsWith(u"database"))
            return Exit::Database;
        switch (error.kind) {
        case ErrorKind::Denied:
            return Exit::Denied;
        case ErrorKind::Busy:
        case ErrorKind::Storage:
        case ErrorKind::Incompatible:
            return Exit::Database;
        default:
            return Exit::Refused;
        }
    }

}

Terminal::Terminal(QTextStream& out, QTextStream& err, AskPassword askPassword)
    : m_out(out)
    , m_err(err)
    , m_askPassword(std::move(askPassword))
{
}

void Terminal::result(const QString& line)
{
    m_out << line << '\n';
    m_out.flush();
}

void Terminal::result(const QJsonDocument& json)
{
    m_out << QString::fromUtf8(json.toJson());
    m_out.flush();
}

void Terminal::message(const QString& line)
{
    m_err << line << '\n';
    m_err.flush();
}

QString Terminal::askPassword(const QString& prompt) const
{
    return m_askPassword ? m_askPassword(prompt) : QString();
}

Exit Terminal::refuse(const domain::Error& error)
{
    message(wording::sentence(error));
    return exitOf(error);
}

Exit Terminal::usage(const QString& sentence)
{
    message(sentence);
    return Exit::Usage;
}

QString askOnTerminal(const QString& prompt)
{
    if (!isatty(STDIN_FILENO))
        return {};
    std::fputs(qPrintable(prompt), stderr);
    termios before {};
    tcgetattr(STDIN_FILENO, &before);
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    std::string typed;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        typed.push_back(static_cast<char>(c));
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::fputc('\n', stderr);
    return QString::fromStdString(typed);
}

}
