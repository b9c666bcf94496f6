// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/DispatcherSpeech.h"

#include "speech/SpeechConnection.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <optional>
#include <utility>

namespace rooftree::speech {
namespace {

    struct Utterance {
        QString text;
        QString language;
    };

    /// What is wished for, the latest only: nobody wants to hear the page before.
    struct Wishes {
        bool isEnd = false;
        bool isLook = false;
        bool isStop = false;
        std::optional<Utterance> say;

        [[nodiscard]] bool isAny() const { return isEnd || isLook || isStop || say; }
    };

    /// Writing to a server that has gone is an error of the call, not the end of the program.
    void bearBrokenPipes()
    {
        sigset_t pipe {};
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    }

    /// The thread's side: a connection that is made when it is needed.
    class Speaker {
    public:
        void act(const Wishes& wishes)
        {
            // Nobody speaks for us where there is no connection.
            if (wishes.isStop && m_connection && !m_connection->stop())
                leave();
            if (wishes.isLook && m_languages.isEmpty())
                connect();
            if (wishes.say && !say(*wishes.say)) {
                connect();
                if (!say(*wishes.say))
                    leave();
            }
        }

        [[nodiscard]] const QSet<QString>& languages() const { return m_languages; }

    private:
        bool say(const Utterance& utterance)
        {
            return m_connection && m_connection->say(utterance.text, utterance.language);
        }

        void connect()
        {
            leave();
            m_connection = SpeechConnection::open();
            if (m_connection)
                m_languages = m_connection->languages();
        }

        void leave()
        {
            m_connection.reset();
            m_languages.clear();
        }

        std::unique_ptr<SpeechConnection> m_connection;
        QSet<QString> m_languages;
    };

}

/// Where the two threads meet.
class DispatcherSpeech::Desk {
public:
    template <class Change> void wish(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_wishes);
        m_changed.notify_all();
    }

    [[nodiscard]] bool canSpeak(const QString& language) const
    {
        const std::lock_guard lock(m_mutex);
        return m_languages.contains(language);
    }

    /// False when the thread still waits for the server.
    [[nodiscard]] bool hasEndedWithin(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [this] { return m_hasEnded; });
    }

    void run()
    {
        bearBrokenPipes();
        {
            Speaker speaker;
            for (auto wishes = take(); !wishes.isEnd; wishes = take()) {
                speaker.act(wishes);
                const std::lock_guard lock(m_mutex);
                m_languages = speaker.languages();
            }
        }
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_changed.notify_all();
    }

private:
    Wishes take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_wishes.isAny(); });
        return std::exchange(m_wishes, {});
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Wishes m_wishes;
    QSet<QString> m_languages;
    bool m_hasEnded = false;
};

DispatcherSpeech::DispatcherSpeech() : m_desk(std::make_shared<Desk>()) { }

DispatcherSpeech::~DispatcherSpeech()
{
    if (!m_thread.joinable())
        return;
    constexpr std::chrono::milliseconds kPatience(500);
    m_desk->wish([](Wishes& wishes) {
        wishes = {};
        wishes.isEnd = true;
    });
    if (m_desk->hasEndedWithin(kPatience))
        m_thread.join();
    else
        m_thread.detach(); // nothing can wake it; it holds no words of anybody
}

// With the first wish: a desk that never hands its screen over needs no thread.
void DispatcherSpeech::start()
{
    if (!m_thread.joinable())
        m_thread = std::thread([desk = m_desk] { desk->run(); });
}

void DispatcherSpeech::look()
{
    start();
    m_desk->wish([](Wishes& wishes) { wishes.isLook = true; });
}

bool DispatcherSpeech::canSpeak(const QString& language) const
{
    return m_desk->canSpeak(language);
}

void DispatcherSpeech::say(const QString& text, const QString& language)
{
    start();
    m_desk->wish([&](Wishes& wishes) {
        wishes.isStop = true;
        wishes.say = Utterance { text, language };
    });
}

void DispatcherSpeech::stop()
{
    m_desk->wish([](Wishes& wishes) {
        wishes.isStop = true;
        wishes.say.reset();
    });
}

std::unique_ptr<app::Speech> openSpeech()
{
    if (isSpeechBuiltIn())
        return std::make_unique<DispatcherSpeech>();
    return std::make_unique<app::SilentSpeech>();
}

}
