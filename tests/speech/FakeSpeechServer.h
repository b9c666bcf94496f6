// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <mutex>
#include <thread>

namespace rooftree::test {

/// Speaks enough of SSIP for the client's library: voices, language, speak, cancel. It listens on a
/// socket of this computer while it lives, and takes its connections with it when it goes.
class FakeSpeechServer final {
public:
    enum class Manner { Answers, SaysNothing };

    explicit FakeSpeechServer(const QString& path, Manner manner = Manner::Answers);
    /// On a port of the network, which the program may not speak to.
    FakeSpeechServer();
    ~FakeSpeechServer();
    FakeSpeechServer(const FakeSpeechServer&) = delete;
    FakeSpeechServer& operator=(const FakeSpeechServer&) = delete;

    /// "cy: Is this you?", "cancel", in the order in which they came.
    [[nodiscard]] QStringList heard() const;

    [[nodiscard]] int port() const;

private:
    void start();
    void run();
    void serve(int client);
    void answer(int client, const QByteArray& line);
    void note(const QString& what);

    QByteArray m_path;
    Manner m_manner = Manner::Answers;
    int m_listener = -1;
    std::atomic<bool> m_isEnding = false;
    QByteArray m_language;
    QByteArray m_text;
    bool m_isReceiving = false;
    mutable std::mutex m_mutex;
    QStringList m_heard;
    std::thread m_thread;
};

}
