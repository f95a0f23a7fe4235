// What slides over the window when more is asked: a panel at the trailing side over a scrim. Focus stays inside,
// Esc and the scrim close it, focus goes back where it was. A sheet deletes itself once closed.
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class QVariantAnimation;

namespace espalier::ui {

class ElidedLabel;
class IconButton;
class StatePill;
enum class State;

class Sheet : public QWidget {
    Q_OBJECT
public:
    enum class Place { Side, Middle };
    static constexpr int FormWidth = 560; // for a form: a label over each field
    static constexpr int BodyPadding = 24;

    // Lies over the whole window that `over` is in.
    explicit Sheet(QWidget* over, Place place = Place::Side);
    ~Sheet() override;

    void setTitle(const QString& title);
    void setPill(State state, const QString& words);
    void setPanelWidth(int width);            // what it would like; never more than the window has
    void setBody(QWidget* body, int padding); // the part between head and foot
    [[nodiscard]] QHBoxLayout* foot();        // appears when asked for; buttons go after its stretch
    void present(QWidget* focus = nullptr);
    // The uppermost open sheet of that window, or null.
    [[nodiscard]] static Sheet* current(const QWidget* window);

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QWidget* panel() const { return m_panel; }

private:
    void place();
    void animate(double from, double to);
    [[nodiscard]] QRect panelRect() const;

    Place m_place;
    int m_width;
    double m_shown = 0;
    bool m_closing = false;
    QWidget* m_panel;
    QVBoxLayout* m_column;
    QWidget* m_foot = nullptr;
    ElidedLabel* m_title;
    StatePill* m_pill;
    IconButton* m_close;
    QPointer<QWidget> m_before;
};

} // namespace espalier::ui
