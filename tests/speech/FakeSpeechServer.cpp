// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/FakeSpeechServer.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    constexpr int kLookMs = 20; // how soon it notices that it ends

    bool isReadable(int socket)
    {
        pollfd wait { socket, POLLIN, 0 };
        return poll(&wait, 1, kLookMs) > 0;
    }

    void reply(int client, const char* words)
    {
        (void)send(client, words, std::strlen(words), MSG_NOSIGNAL);
    }

}

FakeSpeechServer::FakeSpeechServer(const QString& path, Manner manner)
    : m_path(QFile::encodeName(path))
    , m_manner(manner)
    , m_listener(socket(AF_UNIX, SOCK_STREAM, 0))
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::copy(m_path.begin(), m_path.end(), address.sun_path);
    (void)bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    start();
}

FakeSpeechServer::FakeSpeechServer() : m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    start();
}

int FakeSpeechServer::port() const
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    (void)getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

void FakeSpeechServer::start()
{
    (void)listen(m_listener, 4);
    m_thread = std::thread([this] { run(); });
}

FakeSpeechServer::~FakeSpeechServer()
{
    m_isEnding = true;
    m_thread.join();
    close(m_listener);
    if (!m_path.isEmpty())
        unlink(m_path.constData());
}

QStringList FakeSpeechServer::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

void FakeSpeechServer::note(const QString& what)
{
    const std::lock_guard lock(m_mutex);
    m_heard.append(what);
}

void FakeSpeechServer::run()
{
    while (!m_isEnding) {
        if (!isReadable(m_listener))
            continue;
        const int client = accept(m_listener, nullptr, nullptr);
        serve(client);
        close(client);
    }
}

void FakeSpeechServer::serve(int client)
{
    QByteArray received;
    while (!m_isEnding) {
        if (!isReadable(client))
            continue;
        char piece[512];
        const auto size = recv(client, piece, sizeof piece, 0);
        if (size <= 0)
            return;
        received.append(piece, size);
        for (auto end = received.indexOf("\r\n"); end >= 0; end = received.indexOf("\r\n")) {
            const auto line = received.left(end);
            received.remove(0, end + 2);
            if (m_manner == Manner::Answers)
                answer(client, line);
        }
    }
}

void FakeSpeechServer::answer(int client, const QByteArray& line)
{
    const auto wish = line.toUpper();
    if (m_isReceiving && line != ".") {
        m_text += line;
    } else if (m_isReceiving) {
        m_isReceiving = false;
        note(QString::fromUtf8(m_language + ": " + m_text));
        reply(client, "225-1\r\n225 OK MESSAGE QUEUED\r\n");
    } else if (wish == "SPEAK") {
        m_isReceiving = true;
        m_text.clear();
        reply(client, "230 OK RECEIVING DATA\r\n");
    } else if (wish.startsWith("SET SELF LANGUAGE ")) {
        m_language = line.mid(18).replace('"', "");
        reply(client, "201 OK LANGUAGE SET\r\n");
    } else if (wish.startsWith("CANCEL")) {
        note(u"cancel"_s);
        reply(client, "210 OK CANCELED\r\n");
    } else if (wish.startsWith("LIST SYNTHESIS_VOICES")) {
        reply(client,
            "249-English (Great Britain)\ten-GB\tnone\r\n249-Welsh\tcy\tnone\r\n"
            "249-Urdu+female\tUR_PK\tfemale\r\n249 OK VOICE LIST SENT\r\n");
    } else {
        reply(client, "208 OK\r\n");
    }
}

}
