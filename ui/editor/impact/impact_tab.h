// What saving this draft would do, before it is done: who gets it, who can't use it and why, what collides.
#pragma once

#include "ui/editor/editor_tab.h"

class QTimer;

namespace espalier::ui {

class MessageBar;
class RecordList;
class TextLabel;

class ImpactTab : public EditorTab {
    Q_OBJECT
public:
    explicit ImpactTab(const EditorSurroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("impact"); }
    [[nodiscard]] QString title() const override { return tr("Impact"); }
    [[nodiscard]] bool isOffered() const override { return m_session.profile().id > 0; }
    void onShown() override;

private:
    void ask();
    void show(const QJsonObject& impact);

    EditorSession& m_session;
    server::Control& m_control;
    TextLabel* m_head;
    MessageBar* m_message;
    RecordList* m_list;
    QTimer* m_soon;
    quint64 m_question = 0; // answers to an older one are dropped
};

} // namespace espalier::ui
