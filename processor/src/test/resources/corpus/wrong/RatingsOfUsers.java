// Matrix factorization: the row of a user meets the items upright.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record RatingsOfUsers(int users, int items, int factors,
    @Normal(std = 0.1) @Shape({"users", "factors"}) INDArray p,
    @Normal(std = 0.1) @Shape({"items", "factors"}) INDArray q,
    @Zeros @Shape("items") INDArray bias) {

  INDArray ratings(int user) {
    INDArray row = p.getRow(user, true);
    return row.mmul(q).addRowVector(bias); // ERROR THROWS
  }

  static Object run() {
    return RatingsOfUsersParameters.create(5, 7, 3, 7L).ratings(2);
  }
}
