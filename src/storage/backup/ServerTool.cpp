// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/ServerTool.h"

#include <QStandardPaths>

#include <libpq-fe.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr int kStartMs = 10'000;
    constexpr int kLookMs = 250;
    constexpr qint64 kMostWaiting = 4 * 1024 * 1024;

    auto refuse(const QString& code, QStringList args = {})
    {
        return domain::fail(ErrorKind::Storage, u"database"_s, code, std::move(args));
    }

}

QStringList serverEnvironment(const DatabaseUrl& url)
{
    QStringList variables { u"LC_ALL=C.UTF-8"_s };
    for (const auto* name : { "PATH", "HOME", "PGPASSFILE", "PGSERVICEFILE", "PGSYSCONFDIR" }) {
        if (qEnvironmentVariableIsSet(name))
            variables << u"%1=%2"_s.arg(QLatin1StringView(name), qEnvironmentVariable(name));
    }
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.connectionString().constData(), nullptr), &PQconninfoFree);
    for (const auto* option = options.get(); option && option->keyword != nullptr; ++option) {
        // Our own time limits are for saves; a whole practice may take longer.
        const auto isOurs = QLatin1StringView(option->keyword) == "options"_L1;
        if (option->val != nullptr && option->envvar != nullptr && !isOurs)
            variables << u"%1=%2"_s.arg(
                QLatin1StringView(option->envvar), QString::fromUtf8(option->val));
    }
    return variables;
}

ServerTool::ServerTool(QString program) : m_program(std::move(program)) { }

ServerTool::~ServerTool()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(kStartMs);
    }
}

Result<std::unique_ptr<ServerTool>> ServerTool::start(
    const QString& program, const QStringList& arguments, const DatabaseUrl& url)
{
    const auto path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return refuse(u"backup.tool-missing"_s, { program });
    std::unique_ptr<ServerTool> tool(new ServerTool(program));
    tool->m_process.setEnvironment(serverEnvironment(url));
    tool->m_process.setStandardErrorFile(QProcess::nullDevice());
    tool->m_process.start(path, arguments);
    if (!tool->m_process.waitForStarted(kStartMs))
        return refuse(u"backup.tool-missing"_s, { program });
    return tool;
}

Result<void> ServerTool::drain(app::ByteSink& sink, const app::BackupWatch& watch)
{
    qint64 done = 0;
    while (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0) {
        if (m_process.bytesAvailable() == 0)
            m_process.waitForReadyRead(kLookMs);
        const auto piece = m_process.readAllStandardOutput();
        done += piece.size();
        if (const auto written = sink.write(piece); !written)
            return written;
        // How much there will be nobody knows.
        if (watch && !watch(done, done + kMostWaiting))
            return domain::fail(ErrorKind::Busy, {}, u"backup.cancelled"_s);
    }
    return outcome();
}

Result<void> ServerTool::feed(QByteArrayView bytes)
{
    m_process.write(bytes.data(), bytes.size());
    while (m_process.bytesToWrite() > kMostWaiting) {
        if (!m_process.waitForBytesWritten(kStartMs) && m_process.state() != QProcess::Running)
            return outcome();
    }
    return {};
}

Result<void> ServerTool::finish()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(-1);
    return outcome();
}

Result<void> ServerTool::outcome()
{
    m_process.waitForFinished(-1);
    const auto isGood = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    if (!isGood)
        return refuse(
            u"backup.tool-failed"_s, { m_program, QString::number(m_process.exitCode()) });
    return {};
}

}
