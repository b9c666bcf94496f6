// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/Visits.h"

namespace rooftree::ui {

const Visit* Visits::current() const { return m_list.empty() ? nullptr : &m_list[m_at]; }

void Visits::go(const Visit& visit)
{
    if (current() && *current() == visit)
        return;
    if (!m_list.empty())
        m_list.resize(m_at + 1, visit);
    m_list.push_back(visit);
    if (m_list.size() > kMost)
        m_list.erase(m_list.begin());
    m_at = m_list.size() - 1;
}

void Visits::back()
{
    if (canGoBack())
        --m_at;
}

void Visits::forward()
{
    if (canGoForward())
        ++m_at;
}

void Visits::clear()
{
    m_list.clear();
    m_at = 0;
}

}
