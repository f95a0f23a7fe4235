#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QComboBox;
class QLineEdit;

namespace espalier::ui {

class CommandDetail;
class MessageBar;
class PassingMessage;
class RecordList;
class Segments;
class SentCommandActions;
class SplitView;

// Commands by state, newest first; the one under the cursor in full beside the list.
class CommandsView : public QWidget {
    Q_OBJECT
public:
    enum class Only { All, Waiting, Failed, Done, Other };

    CommandsView(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void reload();
    void setCounts(int waiting, int failed, int done, int other);
    void showOnly(Only only);
    void select(const QString& uuid);
    bool goBack();

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitBar(int width);
    void collect(int round, const Result<QJsonValue>& result);
    void showRows();
    void showDetail();
    void fillTypes();
    void showMenu(const QPoint& at);

    server::Control& m_control;
    const Clock& m_clock;
    SentCommandActions* m_actions;
    Segments* m_only;
    QComboBox* m_type;
    QLineEdit* m_filter;
    MessageBar* m_message;
    RecordList* m_list;
    SplitView* m_split;
    CommandDetail* m_detail;
    PassingMessage* m_passing;
    QList<QJsonObject> m_gathered;
    QList<QJsonObject> m_commands;
    QString m_wanted; // uuid to select once it is there
    int m_round = 0;
    bool m_isListMissing = false; // that is what the message says
    int m_pending = 0;
};

} // namespace espalier::ui
